package demarche.reasoning.concept;

/** A state or union whose goods market the declared supporters of the affected party can close. */
public record CoalitionMarket(String partner) implements Concept {}
