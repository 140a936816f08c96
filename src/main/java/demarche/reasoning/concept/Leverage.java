package demarche.reasoning.concept;

/** A state's word moves the parties. */
public record Leverage(String state) {}
