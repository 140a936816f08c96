package demarche.bench.plain.reassessment;

import demarche.bench.plain.Before;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.Dials;
import demarche.reasoning.memory.LeverValue;
import demarche.world.Instrument;
import demarche.world.Option;

/** {@code rules/reassessment/coalition_eases.drl}. */
public record CoalitionEasesRules(Given given, Dials dials, Before before, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        for (LeverValue cohesion : dials.turned("coalition-cohesion")) {
            sanctionsWithoutCompany(cohesion.degree());
        }
    }

    private void sanctionsWithoutCompany(int degree) {
        for (int measure : given.measuresOf(Instrument.SANCTIONS)) {
            for (int s = 0; s < given.states().size(); s++) {
                if (before.position(measure, s) == Option.IMPOSE) {
                    String initiator = given.crisis().initiator();
                    pushes.pushOn(
                            measure, "sanctions-without-company", given.states().get(s), initiator, degree);
                }
            }
        }
    }
}
