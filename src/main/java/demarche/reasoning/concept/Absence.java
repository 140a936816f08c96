package demarche.reasoning.concept;

/**
 * A state takes no part in a vote.
 *
 * @param cause key of the fact that keeps it away
 */
public record Absence(String state, String cause) implements Concept {}
