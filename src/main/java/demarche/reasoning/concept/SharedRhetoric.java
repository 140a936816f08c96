package demarche.reasoning.concept;

/** A state's public words against hegemony echo those of the acting state. */
public record SharedRhetoric(String state, String counterpart) implements Concept {}
