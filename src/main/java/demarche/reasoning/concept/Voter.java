package demarche.reasoning.concept;

/** A state has a vote on a measure. */
public record Voter(String state, String measure) implements Concept {}
