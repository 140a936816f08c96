package demarche.reasoning.concept;

/** A permanent member has kept the Security Council from acting against a state. */
public record Shield(String protector, String state) implements Concept {}
