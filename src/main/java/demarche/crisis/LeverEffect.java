package demarche.crisis;

import demarche.world.Instrument;
import java.util.Optional;

/**
 * The effect of a lever on one instrument, in words. The rules are in {@code rules/reassessment}.
 *
 * @param mechanism the mechanism in a sentence
 * @param contested dispute in the literature, if any
 */
public record LeverEffect(
        Instrument instrument, LeverDirection direction, String mechanism, Optional<String> contested) {}
