package demarche.bench.plain.positions;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.world.Instrument;
import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/** {@code rules/positions/support.drl}. */
public record SupportRules(Given given, Facts facts, Concepts concepts) {

    /** The position of a state that leans that way; {@code null} for the parties. */
    public @Nullable Option position(String state, Option leaning) {
        if (given.isPrincipal(state)) {
            return null;
        }
        if (leaning != Option.MILITARY_TO_TARGET) {
            return isBarred(state, leaning) ? supportBarred(leaning) : supportAsPlaced(leaning);
        }
        boolean otherBarred = isBarred(state, Option.OTHER_TO_TARGET);
        if (isBarred(state, Option.MILITARY_TO_TARGET)) {
            return otherBarred ? allSupportBarred() : armsBarred();
        }
        if (concepts.withoutArmsToSpare.contains(state)) {
            return otherBarred ? nothingToGive() : armsNotToSpare();
        }
        return armsGiven();
    }

    private static Option supportAsPlaced(Option leaning) {
        return leaning;
    }

    private static Option armsGiven() {
        return Option.MILITARY_TO_TARGET;
    }

    private static Option armsBarred() {
        return Option.OTHER_TO_TARGET;
    }

    /** Neither party is not a kind of support that a bar would turn into another. */
    private static @Nullable Option supportBarred(Option leaning) {
        return leaning == Option.NONE ? null : Option.NONE;
    }

    private static Option allSupportBarred() {
        return Option.NONE;
    }

    private static Option armsNotToSpare() {
        return Option.OTHER_TO_TARGET;
    }

    private static Option nothingToGive() {
        return Option.NONE;
    }

    private boolean isBarred(String state, Option option) {
        return facts.isBarred(state, Instrument.SUPPORT, option);
    }
}
