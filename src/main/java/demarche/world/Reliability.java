package demarche.world;

/** How far a judged fact can be relied on. */
public enum Reliability implements Coded {
    HIGH,
    MODERATE,
    LOW
}
