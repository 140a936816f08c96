package demarche.reasoning.concept;

/** A great power owes a state defence, by treaty or through an alliance. */
public record SecurityGuarantee(String guarantor, String beneficiary) implements Concept {}
