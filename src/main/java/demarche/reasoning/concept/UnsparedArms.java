package demarche.reasoning.concept;

/** A state has no arms to give: it has none, or needs them at home. */
public record UnsparedArms(String state) implements Concept {}
