package demarche.reasoning.memory;

import demarche.world.Instrument;
import demarche.world.Option;

/** What a scenario does to the position of a state on an instrument, where it does anything. */
public record Reassessment(String state, Instrument instrument, String measure, Outlook outlook, Option from, Option to)
        implements OfState {}
