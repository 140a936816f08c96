package demarche.evaluate.outcome;

/** Treatment of states without an observed outcome. */
public enum Unobserved {
    /** Not scored, because it was not observed. */
    LEFT_OUT,
    /** It is taken to have done nothing: an assumption, to be said wherever the figure is shown. */
    ASSUMED_NONE
}
