package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A law or standing policy that rules out an option whatever the stance.
 *
 * @param instrument code of the instrument
 * @param option code of the option ruled out
 */
public record Limit(String state, String instrument, String option, String title, Evidence evidence) implements Fact {}
