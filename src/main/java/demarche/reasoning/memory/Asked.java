package demarche.reasoning.memory;

import demarche.crisis.AskRange;

/** How much an earlier text asked beside the one at hand. */
public enum Asked {
    LESS,
    AS_MUCH,
    MORE;

    /** An earlier text beside the one at hand; by the weaker readings where there are two. */
    public static Asked of(AskRange earlier, AskRange atHand) {
        int order = earlier.from().compareTo(atHand.from());
        return order < 0 ? LESS : order > 0 ? MORE : AS_MUCH;
    }
}
