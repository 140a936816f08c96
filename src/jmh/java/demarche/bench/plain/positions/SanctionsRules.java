package demarche.bench.plain.positions;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.world.Instrument;
import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/** {@code rules/positions/sanctions.drl}. */
public record SanctionsRules(Given given, Facts facts, Concepts concepts) {

    /** The position of a state that leans that way; {@code null} for the parties. */
    public @Nullable Option position(String state, Option leaning) {
        if (given.isPrincipal(state)) {
            return null;
        }
        if (sanctionsNotAsked(leaning)
                || sanctionsWithoutMeans(state)
                || sanctionsBarred(state)
                || sanctionsNotDared(state)) {
            return Option.NONE;
        }
        return sanctionsImposed();
    }

    private static Option sanctionsImposed() {
        return Option.IMPOSE;
    }

    private static boolean sanctionsNotAsked(Option leaning) {
        return leaning == Option.NONE;
    }

    private boolean sanctionsWithoutMeans(String state) {
        return !concepts.withSanctionsMeans.contains(state);
    }

    private boolean sanctionsBarred(String state) {
        return facts.isBarred(state, Instrument.SANCTIONS, Option.IMPOSE);
    }

    private boolean sanctionsNotDared(String state) {
        return concepts.hostages.contains(state);
    }
}
