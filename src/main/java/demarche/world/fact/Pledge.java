package demarche.world.fact;

import demarche.world.Evidence;

/**
 * What a government has said in public that it will keep doing.
 *
 * @param instrument code of the instrument
 * @param option code of the option pledged
 */
public record Pledge(String state, String instrument, String option, String title, Evidence evidence) implements Fact {}
