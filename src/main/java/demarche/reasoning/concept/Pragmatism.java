package demarche.reasoning.concept;

/** An ideology shapes a state's rhetoric, while interests decide its foreign policy. */
public record Pragmatism(String state, String doctrine) implements Concept {}
