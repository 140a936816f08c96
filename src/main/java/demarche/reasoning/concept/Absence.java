package demarche.reasoning.concept;

/**
 * A state is absent from a vote.
 *
 * @param cause the reason, in words
 */
public record Absence(String state, String cause) implements Concept {}
