package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.crisis.AskLevel;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.reasoning.concept.Autocracy;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.PutMeasure;
import demarche.world.Instrument;
import demarche.world.fact.Ideology;
import demarche.world.fact.Organisation;
import demarche.world.fact.Regime;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/drivers/norms.drl}. */
public record NormsRules(Given given, Facts facts, Concepts concepts, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        newBreach();
        gravityOfTheAct();
        freedomOfTrade();
        for (int m : given.measuresOf(Instrument.VOTE)) {
            PutMeasure measure = given.measures().get(m);
            if (measure.text() == TextDirection.AGAINST) {
                if (blames(measure)
                        && !concepts.nonAligned.contains(given.crisis().target())) {
                    Set<String> professed = nonAlignedAvoidsBlame(m);
                    nonAlignedMemberAvoidsBlame(m, professed);
                }
                if (measure.tags().contains(Tag.HUMAN_RIGHTS)) {
                    shunsScrutiny(m);
                    supportsScrutiny(m);
                }
                if (measure.emergency()) {
                    emergencySession(m);
                }
            }
        }
    }

    private static boolean blames(PutMeasure measure) {
        return measure.ask() == AskLevel.CONDEMN
                || measure.ask() == AskLevel.ACCOUNT
                || measure.ask() == AskLevel.EXCLUDE;
    }

    private void newBreach() {
        if (given.crisis().force() && !given.crisis().lasting()) {
            concern("new-breach");
        }
    }

    private void gravityOfTheAct() {
        if (given.crisis().territorial()
                && (given.crisis().lasting() || !given.crisis().force())) {
            concern("gravity-of-the-act");
        }
    }

    private void concern(String rule) {
        int degree = given.threshold("gravity-" + given.crisis().gravity());
        if (degree == 0) {
            return;
        }
        for (String state : facts.states()) {
            if (!state.equals(initiator())) {
                pushes.push(rule, state, given.crisis().target(), degree);
            }
        }
    }

    private Set<String> nonAlignedAvoidsBlame(int measure) {
        Set<String> professed = new HashSet<>();
        for (Ideology ideology : facts.all(Ideology.class)) {
            if (ideology.worldView() == Ideology.WorldView.NON_ALIGNED) {
                professed.add(ideology.state());
                pushes.pushOn(measure, "non-aligned-avoids-blame", ideology.state(), ideology.doctrine(), Push.FULL);
            }
        }
        return professed;
    }

    private void nonAlignedMemberAvoidsBlame(int measure, Set<String> professed) {
        for (String movement : facts.organisations(Organisation.Kind.NON_ALIGNED)) {
            for (String state : facts.members(movement)) {
                if (!professed.contains(state)) {
                    pushes.pushOn(measure, "non-aligned-member-avoids-blame", state, movement, Push.FULL);
                }
            }
        }
    }

    private void shunsScrutiny(int measure) {
        for (Autocracy autocracy : concepts.autocracies) {
            if (!autocracy.state().equals(initiator())) {
                pushes.pushOn(measure, "shuns-scrutiny", autocracy.state(), initiator(), autocracy.degree());
            }
        }
    }

    private void supportsScrutiny(int measure) {
        int democracy = given.threshold("liberal-democracy");
        for (Regime regime : facts.all(Regime.class)) {
            Integer index = regime.liberal();
            if (index != null && index >= democracy && !regime.state().equals(initiator())) {
                pushes.pushOn(measure, "supports-scrutiny", regime.state(), initiator(), Push.FULL);
            }
        }
    }

    private void freedomOfTrade() {
        String act = given.crisis().act();
        if (!act.equals("embargo") && !act.equals("blockade")) {
            return;
        }
        for (String state : facts.states()) {
            if (!given.isParty(state)) {
                pushes.push("freedom-of-trade", state, given.crisis().target());
            }
        }
    }

    private void emergencySession(int measure) {
        for (String state : facts.states()) {
            if (!state.equals(initiator())) {
                pushes.pushOn(measure, "emergency-session", state, initiator(), Push.FULL);
            }
        }
    }

    private String initiator() {
        return given.crisis().initiator();
    }
}
