package demarche.reasoning.concept;

/** A matter for which a border change elsewhere could set a precedent. */
public record Precedent(String state, String matter) implements Concept {}
