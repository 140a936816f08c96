package demarche.world;

/** How a fact came to be: taken from a record, or judged by a person who read one. */
public enum Basis implements Coded {
    /** Taken over from a publication that records it. */
    RECORDED,
    /** A person's judgement of what publications amount to; such a fact carries a {@link Reliability}. */
    JUDGED
}
