package demarche.reasoning.concept;

/** A union that has imposed sanctions on others than the acting state, which its members apply. */
public record SanctioningUnion(String union) implements Concept {}
