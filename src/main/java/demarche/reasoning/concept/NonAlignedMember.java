package demarche.reasoning.concept;

/** A state that belongs to a movement apart from the alliances of the powers. */
public record NonAlignedMember(String state) implements Concept {}
