package demarche.reasoning.concept;

/** A state has no arms to spare: it has none, or needs them at home. */
public record UnsparedArms(String state) implements Concept {}
