package demarche.world;

/** The basis of a fact: recorded or judged. */
public enum Basis implements Coded {
    /** Taken from a publication. */
    RECORDED,
    /** A person's judgement from publications; such a fact has a {@link Reliability}. */
    JUDGED
}
