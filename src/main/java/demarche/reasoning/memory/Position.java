package demarche.reasoning.memory;

import demarche.world.Instrument;
import demarche.world.Option;

/** The option inferred for a state on a measure in a round. */
public record Position(String state, String measure, Instrument instrument, int round, Option option)
        implements OfState {}
