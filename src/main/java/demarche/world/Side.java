package demarche.world;

/** Which party of a case a state has declared itself for. */
public enum Side implements Coded {
    INITIATOR,
    TARGET
}
