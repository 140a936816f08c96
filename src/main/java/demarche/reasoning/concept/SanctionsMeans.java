package demarche.reasoning.concept;

/** A state has the law and the practice to impose sanctions of its own. */
public record SanctionsMeans(String state) implements Concept {}
