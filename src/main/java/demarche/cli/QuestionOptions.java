package demarche.cli;

import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Suppose;
import demarche.evaluate.Track;
import demarche.reasoning.memory.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Options for the measure, the drivers and the track. */
final class QuestionOptions {
    @Option(
            names = "--measure",
            paramLabel = "ID",
            description = "The measure, if the case has several. Default: the first.")
    private Optional<String> measure = Optional.empty();

    @Option(
            names = "--without",
            paramLabel = "DRIVER",
            split = ",",
            completionCandidates = Candidates.Drivers.class,
            description = "Switch a driver off (repeatable): ${COMPLETION-CANDIDATES}.")
    private List<Driver> without = new ArrayList<>();

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            defaultValue = "with-record",
            completionCandidates = Candidates.Tracks.class,
            description = "Whether the inference uses earlier votes in the same dispute: cold (no) or"
                    + " with-record (yes). Default: ${DEFAULT-VALUE}.")
    private Track track = Track.WITH_RECORD;

    /** The inquiry with these options and a scenario. */
    Inquiry inquiry(String crisis, Suppose suppose) {
        return new Inquiry(crisis, measure, new TreeSet<>(without), track, suppose);
    }
}
