package demarche.reasoning.memory;

/** The last round of second-order effects. Its positions are the result. */
public record FinalRound(int number) {}
