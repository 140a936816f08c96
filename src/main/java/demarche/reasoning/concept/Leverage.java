package demarche.reasoning.concept;

import demarche.reasoning.memory.OfState;

/** A state's word moves the parties. */
public record Leverage(String state) implements Concept, OfState {}
