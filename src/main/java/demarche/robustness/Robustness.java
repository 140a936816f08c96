package demarche.robustness;

import demarche.reasoning.InstrumentAssessment;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the position of a state on an instrument stands and falls with.
 *
 * @param inferred the position
 * @param margin nothing where the stance does not decide the option
 * @param facts those of its argument without any one of which the option is another, by key
 * @param sources those of its argument without all of whose facts it is, by key
 * @param confidence nothing where there is no position to be confident of
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

    /** The threads by which the position hangs. */
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
