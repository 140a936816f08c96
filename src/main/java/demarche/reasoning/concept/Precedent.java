package demarche.reasoning.concept;

/** A matter of a state's own on which a change of borders elsewhere would bear. */
public record Precedent(String state, String matter) implements Concept {}
