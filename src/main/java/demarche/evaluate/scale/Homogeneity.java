package demarche.evaluate.scale;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Guttman errors observed and expected, and what Loevinger's coefficient makes of them.
 *
 * <p>A vote has two steps: not to vote No, and to vote Yes (in the sense of {@link Ballot#leaning}). A state makes an
 * error
 * for each two steps of different measures of which it takes the harder, that fewer states take, and not the easier
 * (Guttman 1944; for items of more than two categories, weighted in this way, Molenaar 1991).
 *
 * @param errors how many there are
 * @param expected how many there would be if each measure had the votes it has but no state's vote on one had anything
 *     to
 *     do with its vote on another; 0 or more
 */
public record Homogeneity(int errors, double expected) {
    /** No votes. */
    static final Homogeneity NONE = new Homogeneity(0, 0);

    public Homogeneity {
        if (errors < 0 || !(expected >= 0)) {
            throw new IllegalArgumentException("errors are no less than 0: " + errors + ", expected " + expected);
        }
    }

    /**
     * H = 1 − errors / expected: 1 for a perfect scale, 0 where votes have no more to do with each other than by chance
     * (Loevinger 1948; for measures and whole scales Mokken 1971). Nothing where no error was possible, as on a
     * unanimous
     * vote.
     */
    public OptionalDouble h() {
        return expected > 0 ? OptionalDouble.of(1 - errors / expected) : OptionalDouble.empty();
    }

    /** The strength of the scale; empty if H is not defined. */
    public Optional<Strength> strength() {
        return h().stream().mapToObj(Strength::of).findFirst();
    }

    /** The errors of both together. */
    Homogeneity plus(Homogeneity other) {
        return new Homogeneity(errors + other.errors, expected + other.expected);
    }
}
