package demarche.cli;

import demarche.answer.ask.Selection;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options for the states and instruments shown. */
final class Shown {
    @Option(
            names = "--states",
            paramLabel = "STATE",
            split = ",",
            description = "Show only these states (codes or names, separated by commas).")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--instrument",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = Candidates.Instruments.class,
            description = "Show only these instruments: ${COMPLETION-CANDIDATES}.")
    private List<Instrument> instruments = new ArrayList<>();

    Selection selection() {
        return new Selection(states, instruments);
    }
}
