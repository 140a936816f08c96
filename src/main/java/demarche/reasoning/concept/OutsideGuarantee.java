package demarche.reasoning.concept;

/** A great power that has taken a side owes a state no defence. */
public record OutsideGuarantee(String guarantor, String state) implements Concept {}
