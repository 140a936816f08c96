package demarche.reasoning.concept;

/** A state has the means to impose sanctions. */
public record SanctionsMeans(String state) implements Concept {}
