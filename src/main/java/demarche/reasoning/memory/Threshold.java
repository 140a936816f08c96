package demarche.reasoning.memory;

/** A number a condition compares with, from {@code weights.yaml}. */
public record Threshold(String name, int value) {}
