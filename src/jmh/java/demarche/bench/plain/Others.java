package demarche.bench.plain;

import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;

/** How the levers escalation and nuclear threat bear on everybody: on words, and on what is done. */
public record Others(Given given, Facts facts, Concepts concepts) {

    /** All but the parties lean against the acting state in words. */
    public void leanAgainst(String rule, int degree, Pushes pushes) {
        List<Integer> words = given.measuresOf(Instrument.VOTE, Instrument.RECOGNITION);
        for (String state : facts.states()) {
            if (!given.isPrincipal(state) && !concepts.isInsulated(state)) {
                for (int measure : words) {
                    pushes.pushOn(measure, rule, state, given.crisis().initiator(), degree);
                }
            }
        }
    }

    /** All but the parties and who has declared itself lean towards the acting state in words. */
    public void leanTowards(String rule, int degree, Pushes pushes) {
        List<Integer> words = given.measuresOf(Instrument.VOTE, Instrument.RECOGNITION);
        for (String state : facts.states()) {
            if (!given.isParty(state) && !concepts.isInsulated(state)) {
                for (int measure : words) {
                    pushes.pushOn(measure, rule, state, given.crisis().target(), degree);
                }
            }
        }
    }

    /** Who acts against the acting state hesitates. */
    public void waver(String rule, int degree, String counterpart, Before before, Pushes pushes) {
        for (int measure : given.measuresOf(Instrument.SANCTIONS, Instrument.SUPPORT)) {
            for (int s = 0; s < given.states().size(); s++) {
                Option position = before.position(measure, s);
                if (position == Option.IMPOSE
                        || position == Option.OTHER_TO_TARGET
                        || position == Option.MILITARY_TO_TARGET) {
                    pushes.pushOn(measure, rule, given.states().get(s), counterpart, degree);
                }
            }
        }
    }
}
