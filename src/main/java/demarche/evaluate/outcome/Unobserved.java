package demarche.evaluate.outcome;

/** What is made of a state of which an outcome says nothing. */
public enum Unobserved {
    /** It is not scored: nobody looked. */
    LEFT_OUT,
    /** It is taken to have done nothing: an assumption, to be said wherever the figure is shown. */
    ASSUMED_NONE
}
