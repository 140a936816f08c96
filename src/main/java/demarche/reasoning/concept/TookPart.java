package demarche.reasoning.concept;

/**
 * A state took part in the last recorded vote of the dispute.
 *
 * @param measure that vote's symbol
 */
public record TookPart(String state, String measure) implements Concept {}
