package demarche.reasoning.concept;

/** A state's foreign policy follows its rulers' world view whatever it costs. */
public record DecisiveIdeology(String state, String doctrine) implements Concept {}
