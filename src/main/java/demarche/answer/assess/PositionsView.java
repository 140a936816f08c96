package demarche.answer.assess;

import demarche.reasoning.Assessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Where states stand, without their arguments.
 *
 * @param before without a scenario
 * @param now under it, or the same where there is none
 * @param supposed whether there is one
 * @param recorded what states were seen to do, by instrument and state, where it may be compared
 */
public record PositionsView(
        Assessment before,
        Assessment now,
        boolean supposed,
        SortedSet<String> states,
        SortedSet<Instrument> instruments,
        Map<Instrument, SortedMap<String, Option>> recorded) {}
