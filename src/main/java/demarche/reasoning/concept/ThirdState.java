package demarche.reasoning.concept;

/**
 * A state that is not a party to the crisis.
 *
 * @param declared whether it is a declared supporter of a party
 */
public record ThirdState(String state, boolean declared) implements Concept {}
