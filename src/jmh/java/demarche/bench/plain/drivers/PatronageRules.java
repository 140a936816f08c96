package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.crisis.TextDirection;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.Shield;
import demarche.reasoning.memory.Push;
import demarche.world.Option;
import demarche.world.Side;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code rules/drivers/patronage.drl}, but for {@code shelter-from-sanctions}. */
public record PatronageRules(Given given, Concepts concepts) {
    private static final Set<Option> AGAINST =
            EnumSet.of(Option.YES, Option.REJECT, Option.IMPOSE, Option.OTHER_TO_TARGET, Option.MILITARY_TO_TARGET);
    private static final Set<Option> TOWARDS = EnumSet.of(Option.NO, Option.RECOGNISE, Option.TO_INITIATOR);

    /** Applies the rules of a state's own reasons. */
    public void apply(Pushes pushes) {
        supportedByInitiator(pushes);
        supportedBySupporter(pushes);
        reciprocity(pushes);
    }

    private void supportedByInitiator(Pushes pushes) {
        for (PrincipalSupporter pair : concepts.supporters) {
            if (pair.supporter().equals(initiator())) {
                pushes.push("supported-by-initiator", pair.state(), initiator());
            }
        }
    }

    private void supportedBySupporter(Pushes pushes) {
        Set<String> declared = new HashSet<>(given.supporters(Side.TARGET));
        for (PrincipalSupporter pair : concepts.supporters) {
            if (declared.contains(pair.supporter())) {
                pushes.push("supported-by-supporter", pair.state(), pair.supporter());
            }
        }
    }

    private void reciprocity(Pushes pushes) {
        for (Shield shield : concepts.shields) {
            if (shield.protector().equals(initiator())) {
                pushes.push("reciprocity", shield.state(), initiator());
            }
        }
    }

    /** Applies the rules that read what supporters did in the round before. */
    public void follow(@Nullable Option[][] before, Pushes round) {
        for (PrincipalSupporter pair : concepts.supporters) {
            if (given.isParty(pair.supporter())) {
                continue;
            }
            for (int measure = 0; measure < given.measures().size(); measure++) {
                if (given.measures().get(measure).text() == TextDirection.AGAINST) {
                    Option taken = Pushes.position(given, before, measure, pair.supporter());
                    if (taken != null && AGAINST.contains(taken)) {
                        round.pushOn(measure, "follow-against", pair.state(), pair.supporter(), Push.FULL);
                    }
                    if (taken != null && TOWARDS.contains(taken)) {
                        round.pushOn(measure, "follow-towards", pair.state(), pair.supporter(), Push.FULL);
                    }
                }
            }
        }
    }

    private String initiator() {
        return given.crisis().initiator();
    }
}
