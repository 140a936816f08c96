package demarche.reasoning.concept;

/** A state shares the acting state's rhetoric against hegemony or a new cold war. */
public record SharedRhetoric(String state, String counterpart) implements Concept {}
