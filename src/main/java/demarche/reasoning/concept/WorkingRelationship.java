package demarche.reasoning.concept;

/** A state has a relationship with a party that the party values. */
public record WorkingRelationship(String state, String party) implements Concept {}
