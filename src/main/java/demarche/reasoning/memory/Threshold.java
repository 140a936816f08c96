package demarche.reasoning.memory;

/** A number for comparison in a condition, from {@code weights.yaml}. */
public record Threshold(String name, int value) {}
