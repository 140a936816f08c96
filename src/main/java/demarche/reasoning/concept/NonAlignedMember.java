package demarche.reasoning.concept;

/** A member of a non-aligned movement. */
public record NonAlignedMember(String state) implements Concept {}
