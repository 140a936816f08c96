package demarche.evaluate.scale;

/**
 * A state that does not fit the order of the measures.
 *
 * @param state its code
 * @param errors its Guttman errors over all pairs of measures
 * @param pairs on how many pairs it leans further against the acting state on the harder one
 */
public record OrderBreaker(String state, int errors, int pairs) {}
