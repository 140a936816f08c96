package demarche.reasoning.concept;

import demarche.world.Option;

/**
 * The line a state has taken by its votes in the dispute, as far as it bears on the text at hand.
 *
 * @param option what it would vote if it kept to it: yes against the acting state, abstain, or no
 * @param measure the earlier measure it rests on
 */
public record Line(String state, Option option, String measure) implements Concept {}
