package demarche.crisis;

import demarche.world.Instrument;
import java.util.Optional;

/**
 * What a lever does on one instrument, in words. The rules that carry it out are in {@code rules/reassessment}.
 *
 * @param mechanism why it moves states, in a sentence
 * @param contested what the literature disputes about it, where it does
 */
public record LeverEffect(
        Instrument instrument, LeverDirection direction, String mechanism, Optional<String> contested) {}
