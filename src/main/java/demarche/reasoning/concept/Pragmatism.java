package demarche.reasoning.concept;

/** A state's ideology colours its words while interests decide its foreign policy. */
public record Pragmatism(String state, String doctrine) implements Concept {}
