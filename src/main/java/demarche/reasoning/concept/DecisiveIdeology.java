package demarche.reasoning.concept;

/** A doctrine decides a state's foreign policy. */
public record DecisiveIdeology(String state, String doctrine) implements Concept {}
