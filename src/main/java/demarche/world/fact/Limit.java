package demarche.world.fact;

import demarche.world.Evidence;
import demarche.world.Instrument;
import demarche.world.Option;

/**
 * A law or standing policy that rules out an option whatever the stance.
 *
 * @param option one of the instrument's: ruled out
 */
public record Limit(String state, Instrument instrument, Option option, String title, Evidence evidence)
        implements Fact {}
