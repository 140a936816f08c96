package demarche.reasoning.memory;

import demarche.crisis.AskRange;

/** How demanding an earlier text was compared with the present one. */
public enum Asked {
    LESS,
    AS_MUCH,
    MORE;

    /** Compares an earlier text with the present one, by the weaker reading if there are two. */
    public static Asked of(AskRange earlier, AskRange atHand) {
        int order = earlier.from().compareTo(atHand.from());
        return order < 0 ? LESS : order > 0 ? MORE : AS_MUCH;
    }
}
