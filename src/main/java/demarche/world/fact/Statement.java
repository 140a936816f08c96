package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * A theme in a government's public statements.
 *
 * @param about code of the state or organisation it speaks of or to
 */
public record Statement(String state, Theme theme, String about, Evidence evidence) implements Fact {

    /** A theme of a government's public statements, made before the case and not about its measures. */
    public enum Theme implements Coded {
        HEGEMONY,
        NEW_COLD_WAR,
        DOUBLE_STANDARDS,
        LEGITIMATE_SECURITY_CONCERNS,
        TERRITORIAL_INTEGRITY,
        RESTRAINT_AND_TALKS,
        CHARTER_PRINCIPLES
    }
}
