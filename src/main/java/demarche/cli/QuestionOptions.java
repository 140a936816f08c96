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

/** What of a case is asked, and with which drivers. */
final class QuestionOptions {
    @Option(
            names = "--measure",
            paramLabel = "ID",
            description = "The measure put to states, where a case has several. Default: its first.")
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
            description = "Whether earlier votes in the same dispute inform the inference: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    private Track track = Track.WITH_RECORD;

    /** What is asked of a case, under what is supposed. */
    Inquiry inquiry(String crisis, Suppose suppose) {
        return new Inquiry(crisis, measure, new TreeSet<>(without), track, suppose);
    }
}
