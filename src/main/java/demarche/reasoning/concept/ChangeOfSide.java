package demarche.reasoning.concept;

import demarche.reasoning.memory.Direction;

/** A state turns to the other side, or is assumed to take a position closer to that side than its baseline. */
public record ChangeOfSide(String state, Direction direction) implements Concept {}
