package demarche.bench.plain.reassessment;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.Dials;
import demarche.reasoning.concept.Line;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Push;
import demarche.world.Instrument;
import demarche.world.Option;

/** {@code rules/reassessment/leader_change.drl}. */
public record LeaderChangeRules(Given given, Concepts concepts, Dials dials, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        for (LeverValue leader : dials.turned("leader-change")) {
            if (!given.isPrincipal(leader.by())) {
                loosen(leader.by());
            }
        }
    }

    private void loosen(String state) {
        for (int measure : given.measuresOf(Instrument.VOTE)) {
            for (Line line : concepts.lines) {
                if (line.state().equals(state) && line.option() == Option.YES) {
                    pushes.pushOn(measure, "new-leader-less-bound-against", state, line.measure(), Push.FULL);
                }
                if (line.state().equals(state) && line.option() == Option.NO) {
                    pushes.pushOn(measure, "new-leader-less-bound-with", state, line.measure(), Push.FULL);
                }
            }
        }
    }
}
