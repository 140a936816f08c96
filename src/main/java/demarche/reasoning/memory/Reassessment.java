package demarche.reasoning.memory;

import demarche.world.Instrument;
import demarche.world.Option;

/** The outlook of a position that changes or is under strain. */
public record Reassessment(String state, Instrument instrument, String measure, Outlook outlook, Option from, Option to)
        implements OfState {}
