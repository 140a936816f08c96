package demarche.reasoning.concept;

/** A permanent member of the Security Council. */
public record GreatPower(String state) implements Concept {}
