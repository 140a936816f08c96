package demarche.reasoning.concept;

/**
 * A state within reach of an acting great power and without cover.
 *
 * @param holder the acting state, which holds territory of the state's
 */
public record Hostage(String state, String holder) implements Concept {}
