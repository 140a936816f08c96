package demarche.world;

/** The reliability of a judged fact. */
public enum Reliability implements Coded {
    HIGH,
    MODERATE,
    LOW
}
