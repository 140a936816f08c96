package demarche.evaluate;

import demarche.world.Coded;

/** Which numbers the rules are scored with. */
public enum Fold implements Coded {
    /** Those fitted on all other disputes. */
    HELD_OUT,
    /** Those that come along, which are fitted on the dispute of the vote too where it is in the library. */
    SHIPPED
}
