package demarche.reasoning.concept;

/** A party could accept a state as mediator. */
public record Acceptability(String state, String party) {}
