package demarche.world.fact;

import demarche.world.Coded;

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
