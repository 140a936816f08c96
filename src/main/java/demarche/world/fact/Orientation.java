package demarche.world.fact;

import demarche.world.Coded;

/** Economic orientation of a head of government (the categories of Herre). */
public enum Orientation implements Coded {
    LEFT,
    CENTRE,
    RIGHT,
    /** Belongs to none of the three. */
    NONE
}
