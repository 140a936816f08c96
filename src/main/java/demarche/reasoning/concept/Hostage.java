package demarche.reasoning.concept;

/**
 * A state partly occupied by an acting great power and without a guarantee from another.
 *
 * @param holder the acting state, which occupies territory that the state claims
 */
public record Hostage(String state, String holder) implements Concept {}
