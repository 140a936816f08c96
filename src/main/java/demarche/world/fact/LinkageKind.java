package demarche.world.fact;

import demarche.world.Coded;

/** A matter of a state's own on which a precedent elsewhere bears. */
public enum LinkageKind implements Coded {
    /** A territory it counts as its own is governed apart from it. */
    SEPARATE_TERRITORY,
    /** A movement at home seeks to separate. */
    SEPARATIST_MOVEMENT,
    /** People whom another state claims to protect live in its borderlands. */
    KIN_MINORITY,
    /** Unrest at home that others take up as a matter of human rights. */
    DOMESTIC_ORDER
}
