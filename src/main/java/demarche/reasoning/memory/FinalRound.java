package demarche.reasoning.memory;

/** The last round of second-order effects, whose positions are the answer. */
public record FinalRound(int number) {}
