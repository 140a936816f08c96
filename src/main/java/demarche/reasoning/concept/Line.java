package demarche.reasoning.concept;

import demarche.world.Option;

/**
 * The voting line of a state in the dispute, as it applies to the present text.
 *
 * @param option the vote in keeping with it: yes against the acting state, abstain, or no
 * @param measure the earlier measure on which it rests
 */
public record Line(String state, Option option, String measure) implements Concept {}
