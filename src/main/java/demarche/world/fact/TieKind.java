package demarche.world.fact;

import demarche.world.Coded;

/** A bond of history or kinship between a state and another. */
public enum TieKind implements Coded {
    LIBERATION_SUPPORT,
    COLONIAL_RULE,
    DIASPORA,
    RELIGION
}
