package demarche.world.fact;

import demarche.world.Coded;

/** Freedom House's grade of political rights and civil liberties. */
public enum FreedomStatus implements Coded {
    FREE,
    PARTLY_FREE,
    NOT_FREE
}
