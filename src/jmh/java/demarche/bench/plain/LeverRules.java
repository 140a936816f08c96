package demarche.bench.plain;

import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Push;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code escalation.drl}, {@code nuclear_threat.drl} and {@code energy_shock.drl} of {@code rules/reassessment}.
 *
 * @param before the positions before the scenario, by measure and state
 */
record LeverRules(
        Given given,
        Facts facts,
        Concepts concepts,
        @Nullable Option[][] before,
        Pushes pushes) {

    void apply(LeverValue lever) {
        int degree = lever.degree();
        if (degree <= 0) {
            return;
        }
        boolean byInitiator = lever.by().equals("initiator");
        boolean byTarget = lever.by().equals("target");
        switch (lever.lever()) {
            case "escalation" -> {
                if (byInitiator) {
                    leanAgainst("escalation-by-initiator", degree);
                }
                if (byTarget) {
                    leanTowards("blame-shifts", degree);
                }
                waver("fear-of-escalation", degree, lever.by());
            }
            case "nuclear-threat" -> {
                if (byInitiator) {
                    leanAgainst("distance-from-nuclear-threat", degree);
                    waver("deterred-by-nuclear-threat", degree, given.crisis().initiator());
                }
                if (byTarget) {
                    leanTowards("distance-from-the-other-side", degree);
                }
            }
            case "gas-price" -> pain("gas-price-pain", lever, ExposureKind.GAS);
            case "oil-price" -> pain("oil-price-pain", lever, ExposureKind.OIL);
            default -> throw new IllegalArgumentException("no rule by hand reads the lever " + lever.lever());
        }
    }

    /** All but the parties lean against the acting state in words. */
    private void leanAgainst(String rule, int degree) {
        for (int measure : given.measuresOf(Instrument.VOTE, Instrument.RECOGNITION)) {
            for (String state : facts.states()) {
                if (!given.isPrincipal(state)) {
                    pushes.pushOn(measure, rule, state, given.crisis().initiator(), degree);
                }
            }
        }
    }

    /** All but the parties and who has declared itself lean towards the acting state in words. */
    private void leanTowards(String rule, int degree) {
        for (int measure : given.measuresOf(Instrument.VOTE, Instrument.RECOGNITION)) {
            for (String state : facts.states()) {
                if (!given.isParty(state)) {
                    pushes.pushOn(measure, rule, state, given.crisis().target(), degree);
                }
            }
        }
    }

    /** Who acts against the acting state hesitates. */
    private void waver(String rule, int degree, String counterpart) {
        for (int measure : given.measuresOf(Instrument.SANCTIONS, Instrument.SUPPORT)) {
            for (int s = 0; s < given.states().size(); s++) {
                @Nullable Option position = before[measure][s];
                if (position == Option.OTHER_TO_TARGET || position == Option.MILITARY_TO_TARGET) {
                    pushes.pushOn(measure, rule, given.states().get(s), counterpart, degree);
                }
            }
        }
    }

    private void pain(String rule, LeverValue price, ExposureKind kind) {
        String initiator = given.crisis().initiator();
        List<Integer> deeds = given.measuresOf(Instrument.SANCTIONS, Instrument.SUPPORT);
        for (Exposure exposure : concepts.exposuresTo(initiator, kind)) {
            if (price.value() > 0 && !given.isPrincipal(exposure.state())) {
                for (int measure : deeds) {
                    int strength = Push.both(price.degree(), exposure.degree());
                    pushes.pushOn(measure, rule, exposure.state(), initiator, strength);
                }
            }
        }
    }
}
