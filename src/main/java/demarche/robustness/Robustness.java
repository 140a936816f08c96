package demarche.robustness;

import demarche.reasoning.InstrumentAssessment;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The robustness of a state's position on an instrument.
 *
 * @param inferred the position
 * @param margin empty if the stance does not decide the option
 * @param facts facts whose removal alone changes the option, by key
 * @param sources sources whose removal alone changes the option, by key
 * @param confidence empty without a position
 */
public record Robustness(
        String state,
        Role role,
        InstrumentAssessment inferred,
        Optional<Margin> margin,
        List<Removal> facts,
        List<Removal> sources,
        Optional<Confidence> confidence) {

    public Robustness {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /** The warnings on the position. */
    public SortedSet<Alarm> alarms() {
        SortedSet<Alarm> alarms = new TreeSet<>();
        if (!facts.isEmpty()) {
            alarms.add(Alarm.SINGLE_FACT);
        }
        if (!sources.isEmpty()) {
            alarms.add(Alarm.SINGLE_SOURCE);
        }
        return alarms;
    }
}
