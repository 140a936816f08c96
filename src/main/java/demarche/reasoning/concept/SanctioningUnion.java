package demarche.reasoning.concept;

/** A union that has imposed sanctions on a state other than the acting state. */
public record SanctioningUnion(String union) implements Concept {}
