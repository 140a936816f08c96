package demarche.reasoning.concept;

/** A state that gives another state several kinds of support. */
public record PrincipalSupporter(String supporter, String state) implements Concept {}
