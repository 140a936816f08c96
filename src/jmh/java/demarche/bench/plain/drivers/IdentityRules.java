package demarche.bench.plain.drivers;

import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.world.fact.Tie;

/** {@code rules/drivers/identity.drl}. */
public record IdentityRules(Given given, Facts facts, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        for (Tie tie : facts.all(Tie.class)) {
            liberationSupportFromInitiator(tie);
            diasporaFromTarget(tie);
        }
    }

    private void liberationSupportFromInitiator(Tie tie) {
        String initiator = given.crisis().initiator();
        if (tie.kind() == Tie.Kind.LIBERATION_SUPPORT && tie.other().equals(initiator)) {
            pushes.push("liberation-support-from-initiator", tie.state(), initiator);
        }
    }

    private void diasporaFromTarget(Tie tie) {
        String target = given.crisis().target();
        if (tie.kind() == Tie.Kind.DIASPORA && tie.other().equals(target)) {
            pushes.push("diaspora-from-target", tie.state(), target);
        }
    }
}
