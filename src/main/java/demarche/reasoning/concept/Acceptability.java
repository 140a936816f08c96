package demarche.reasoning.concept;

import demarche.reasoning.memory.OfState;

/** A party could accept a state as a mediator. */
public record Acceptability(String state, String party) implements Concept, OfState {}
