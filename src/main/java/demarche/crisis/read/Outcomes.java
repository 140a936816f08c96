package demarche.crisis.read;

import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.factbase.World;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a file of what states were seen to do on an instrument: an observed outcome, never an input of inference. A state
 * without a row was not observed.
 */
public final class Outcomes {
    private Outcomes() {}

    /** The option of each state in the file, by code; without the rows with problems. */
    public static SortedMap<String, Option> read(TextFile file, Instrument instrument, World world, Problems problems) {
        SortedMap<String, Option> outcomes = new TreeMap<>();
        Observed.read(file, "outcome", "option", instrument.options(), world, problems)
                .forEach((state, entry) -> outcomes.put(state, entry.option()));
        return Collections.unmodifiableSortedMap(outcomes);
    }
}
