package demarche.bench.plain.commitments;

import demarche.bench.plain.Before;
import demarche.bench.plain.Commitments;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.world.Option;
import demarche.world.fact.Pledge;

/** {@code rules/commitments/pledge.drl}. */
public record PledgeRules(Given given, Facts facts, Before before, Pushes pushes, Commitments commitments) {

    /** Applies every rule. */
    public void apply() {
        publicPledge();
    }

    private void publicPledge() {
        for (Pledge pledge : facts.all(Pledge.class)) {
            int s = pushes.indexOf(pledge.state());
            for (int measure = 0; s >= 0 && measure < given.measures().size(); measure++) {
                Option position = before.position(measure, s);
                if (given.measures().get(measure).instrument() == pledge.instrument() && position == pledge.option()) {
                    commitments.add("public-pledge", measure, pledge.state(), pledge.title());
                }
            }
        }
    }
}
