package demarche.world.fact;

import demarche.world.Evidence;
import demarche.world.Instrument;
import demarche.world.Option;

/**
 * What a government has said in public that it will keep doing.
 *
 * @param option one of the instrument's: pledged
 */
public record Pledge(String state, Instrument instrument, Option option, String title, Evidence evidence)
        implements Fact {}
