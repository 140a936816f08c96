package demarche.reasoning.concept;

/** A party on the side of the affected party whose own votes show where it stands. */
public record VotesOfOtherSide(String party) implements Concept {}
