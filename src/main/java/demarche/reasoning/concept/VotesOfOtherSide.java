package demarche.reasoning.concept;

/** A party on the side of the affected party with an ideal point of its own. */
public record VotesOfOtherSide(String party) implements Concept {}
