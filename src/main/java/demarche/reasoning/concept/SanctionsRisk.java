package demarche.reasoning.concept;

/** A state is under sanctions of a declared supporter of the affected party or of the Security Council. */
public record SanctionsRisk(String state, String sender) implements Concept {}
