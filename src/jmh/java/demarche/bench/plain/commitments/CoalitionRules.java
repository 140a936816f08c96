package demarche.bench.plain.commitments;

import demarche.bench.plain.Before;
import demarche.bench.plain.Commitments;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Turns;
import demarche.reasoning.Dials;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.LeverValue;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.world.fact.Sanction;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/commitments/coalition.drl}. */
public record CoalitionRules(
        Given given, Facts facts, Dials dials, Turns turns, Before before, Commitments commitments) {

    /** Applies every rule. */
    public void apply() {
        coalitionDiscipline();
    }

    private void coalitionDiscipline() {
        if (!holds()) {
            return;
        }
        Set<String> company = company();
        for (int measure : given.measuresOf(Instrument.SANCTIONS, Instrument.SUPPORT)) {
            for (int s = 0; s < given.states().size(); s++) {
                Option position = before.position(measure, s);
                String state = given.states().get(s);
                if ((position == Option.IMPOSE
                                || position == Option.OTHER_TO_TARGET
                                || position == Option.MILITARY_TO_TARGET)
                        && company.size() > (company.contains(state) ? 1 : 0)) {
                    commitments.add(
                            "coalition-discipline",
                            measure,
                            state,
                            given.crisis().initiator());
                }
            }
        }
    }

    private boolean holds() {
        for (LeverValue cohesion : dials.of("coalition-cohesion")) {
            if (cohesion.value() >= given.threshold("coalition-holds")) {
                return true;
            }
        }
        return false;
    }

    /** The supporters that have sanctioned the acting state and do not turn towards it. */
    private Set<String> company() {
        Set<String> supporters = new HashSet<>(given.supporters(Side.TARGET));
        Set<String> company = new HashSet<>();
        for (Sanction sanction : facts.all(Sanction.class)) {
            if (sanction.target().equals(given.crisis().initiator())
                    && supporters.contains(sanction.sender())
                    && !turns.turns(sanction.sender(), Direction.TOWARDS)) {
                company.add(sanction.sender());
            }
        }
        return company;
    }
}
