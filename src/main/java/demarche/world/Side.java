package demarche.world;

/** The two sides of a case. */
public enum Side implements Coded {
    INITIATOR,
    TARGET
}
