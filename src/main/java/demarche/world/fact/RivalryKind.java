package demarche.world.fact;

import demarche.world.Coded;

/** What two strategic rivals contend for (the types of Thompson). */
public enum RivalryKind implements Coded {
    POSITIONAL,
    SPATIAL,
    IDEOLOGICAL
}
