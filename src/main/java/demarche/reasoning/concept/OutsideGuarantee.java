package demarche.reasoning.concept;

/** A state without a guarantee from a great power that supports the affected party. */
public record OutsideGuarantee(String guarantor, String state) implements Concept {}
