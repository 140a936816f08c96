package demarche.reasoning.concept;

/** A state on whose support another depends in several ways at once. */
public record PrincipalSupporter(String supporter, String state) implements Concept {}
