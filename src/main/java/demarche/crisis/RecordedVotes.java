package demarche.crisis;

import demarche.world.Option;
import demarche.world.Place;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The recorded votes on a measure: an observed outcome, never an input to the inference of that measure.
 *
 * @param file path below the folder it was found in, for instance {@code votes/ES-11-4.csv}
 * @param byState the vote of each state that could vote, with its place in the file
 */
public record RecordedVotes(String file, SortedMap<String, Entry> byState) {

    /** One recorded vote. */
    public record Entry(Option option, Place place) {}

    public RecordedVotes {
        byState = Collections.unmodifiableSortedMap(new TreeMap<>(byState));
    }

    /** The votes by state. */
    public SortedMap<String, Option> options() {
        SortedMap<String, Option> options = new TreeMap<>();
        byState.forEach((state, entry) -> options.put(state, entry.option()));
        return Collections.unmodifiableSortedMap(options);
    }
}
