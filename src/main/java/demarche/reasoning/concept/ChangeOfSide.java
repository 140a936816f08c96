package demarche.reasoning.concept;

import demarche.reasoning.memory.Direction;

/** A state turns to the side it did not lean to, or is assumed to take a position nearer to that side than its own. */
public record ChangeOfSide(String state, Direction direction) implements Concept {}
