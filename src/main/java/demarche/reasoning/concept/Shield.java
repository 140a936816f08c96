package demarche.reasoning.concept;

/** A permanent member has cast a veto in favour of a state. */
public record Shield(String protector, String state) implements Concept {}
