package demarche.reasoning.concept;

import demarche.reasoning.memory.OfState;

/** A state has leverage over the parties. */
public record Leverage(String state) implements Concept, OfState {}
