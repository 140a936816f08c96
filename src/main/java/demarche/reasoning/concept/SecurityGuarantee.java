package demarche.reasoning.concept;

/** A great power must defend a state, by treaty or through an alliance. */
public record SecurityGuarantee(String guarantor, String beneficiary) implements Concept {}
