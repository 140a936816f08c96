package demarche.reasoning.concept;

/**
 * A state took part in the last recorded vote of the dispute.
 *
 * @param measure the symbol of that vote
 */
public record TookPart(String state, String measure) implements Concept {}
