package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.bench.plain.Round;
import demarche.bench.plain.Turns;
import demarche.crisis.TextDirection;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SanctionsRisk;
import demarche.reasoning.concept.Shield;
import demarche.world.Option;
import demarche.world.Side;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code rules/drivers/patronage.drl}. */
public record PatronageRules(Given given, Concepts concepts) {
    private static final Set<Option> AGAINST =
            EnumSet.of(Option.YES, Option.REJECT, Option.IMPOSE, Option.OTHER_TO_TARGET, Option.MILITARY_TO_TARGET);
    private static final Set<Option> TOWARDS = EnumSet.of(Option.NO, Option.RECOGNISE, Option.TO_INITIATOR);

    /** Applies the rules of a state's own reasons. */
    public void apply(Pushes pushes) {
        supportedByInitiator(pushes);
        supportedBySupporter(pushes);
        reciprocity(pushes);
        shelterFromSanctions(pushes);
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

    private void shelterFromSanctions(Pushes pushes) {
        if (!concepts.greatPowers.contains(initiator())) {
            return;
        }
        for (SanctionsRisk risk : concepts.sanctionsRisks) {
            if (concepts.isSupported(initiator(), risk.state())) {
                pushes.push("shelter-from-sanctions", risk.state(), initiator());
            }
        }
    }

    /** Applies the rules that read what supporters did in the round before. */
    public void follow(Turns turns, Round round) {
        for (PrincipalSupporter pair : concepts.supporters) {
            if (given.isParty(pair.supporter()) || turns.turns(pair.supporter())) {
                continue;
            }
            for (int measure = 0; measure < given.measures().size(); measure++) {
                if (given.measures().get(measure).text() == TextDirection.AGAINST) {
                    Option taken = round.before(measure, pair.supporter());
                    followAgainst(pair, measure, taken, round);
                    followTowards(pair, measure, taken, round);
                }
            }
        }
    }

    private static void followAgainst(PrincipalSupporter pair, int measure, @Nullable Option taken, Round round) {
        if (taken != null && AGAINST.contains(taken)) {
            round.follow("follow-against", measure, pair.state(), pair.supporter());
        }
    }

    private static void followTowards(PrincipalSupporter pair, int measure, @Nullable Option taken, Round round) {
        if (taken != null && TOWARDS.contains(taken)) {
            round.follow("follow-towards", measure, pair.state(), pair.supporter());
        }
    }

    private String initiator() {
        return given.crisis().initiator();
    }
}
