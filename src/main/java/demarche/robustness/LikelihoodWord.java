package demarche.robustness;

import demarche.world.Coded;
import java.util.Arrays;
import java.util.Optional;

/**
 * A word for a probability, after Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2)(a). A
 * shared bound belongs to the upper band.
 */
public enum LikelihoodWord implements Coded {
    ALMOST_NO_CHANCE(0.01, 0.05),
    VERY_UNLIKELY(0.05, 0.20),
    UNLIKELY(0.20, 0.45),
    ROUGHLY_EVEN_CHANCE(0.45, 0.55),
    LIKELY(0.55, 0.80),
    VERY_LIKELY(0.80, 0.95),
    ALMOST_CERTAIN(0.95, 0.99);

    private final double from;
    private final double to;

    LikelihoodWord(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /** The word for a probability; empty below 1% and above 99%, for which the directive has none. */
    public static Optional<LikelihoodWord> of(double probability) {
        return Arrays.stream(values())
                .filter(word -> word.from <= probability
                        && (probability < word.to || (word == ALMOST_CERTAIN && probability == word.to)))
                .findFirst();
    }

    /** The lower bound of its band, 0 to 1. */
    public double from() {
        return from;
    }

    /** The upper bound of its band, 0 to 1. */
    public double to() {
        return to;
    }
}
