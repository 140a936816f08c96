package demarche.world.fact;

import demarche.world.Coded;

/** What a state keeps on the territory of another by its consent. */
public enum PresenceKind implements Coded {
    /** An installation held for years. */
    BASE,
    /** Forces sent to fight or to train. */
    TROOPS,
    /** A private military company close to the government of the sender. */
    CONTRACTORS
}
