package demarche.evaluate.scale;

import demarche.world.Coded;

/** Strength of a scale, by the bounds of Mokken 1971. */
public enum Strength implements Coded {
    /** H of 0.5 and more. */
    STRONG(0.5),
    /** H of 0.4 to below 0.5. */
    MEDIUM(0.4),
    /** H of 0.3 to below 0.4. */
    WEAK(0.3),
    /** H below 0.3: no scale. */
    NONE(Double.NEGATIVE_INFINITY);

    private final double least;

    Strength(double least) {
        this.least = least;
    }

    static Strength of(double h) {
        for (Strength strength : values()) {
            if (h >= strength.least) {
                return strength;
            }
        }
        throw new IllegalArgumentException("H is a number, not " + h);
    }
}
