package demarche.reasoning.concept;

import demarche.world.Option;

/**
 * An option that a state cannot take, whatever its stance.
 *
 * @param why a noun phrase: the law or policy, or what the state lacks
 */
public record Barred(String state, Option option, String why) implements Concept {}
