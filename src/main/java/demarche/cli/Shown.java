package demarche.cli;

import demarche.crisis.Instrument;
import demarche.reasoning.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Which states and instruments of an answer are shown. */
final class Shown {
    @Option(
            names = "--states",
            paramLabel = "STATE",
            split = ",",
            description = "Show only these states, given as codes or names.")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--instrument",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = Candidates.Instruments.class,
            description = "Show only these instruments: ${COMPLETION-CANDIDATES}.")
    private List<Instrument> instruments = new ArrayList<>();

    boolean someStates() {
        return !states.isEmpty();
    }

    SortedSet<Instrument> instruments() {
        return new TreeSet<>(instruments.isEmpty() ? List.of(Instrument.values()) : instruments);
    }

    SortedSet<String> states(Assessment assessment, Loaded loaded) {
        SortedSet<String> codes = new TreeSet<>();
        for (String typed : states) {
            codes.add(StateNames.code(typed, loaded.library().world(), assessment));
        }
        return codes.isEmpty() ? new TreeSet<>(assessment.states().keySet()) : codes;
    }
}
