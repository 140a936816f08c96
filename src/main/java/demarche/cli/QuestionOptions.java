package demarche.cli;

import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.read.CaseReader;
import demarche.evaluate.Track;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Driver;
import demarche.world.UnknownIdException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    Track track() {
        return track;
    }

    Question question(CrisisCase crisis, CaseReader cases) {
        Set<Driver> off = EnumSet.noneOf(Driver.class);
        off.addAll(without);
        Question question = Question.of(crisis, measure(crisis), off);
        return track == Track.COLD
                ? question
                : question.withRecord(
                        cases.listEarlier(crisis, question.measure().date()));
    }

    private Measure measure(CrisisCase crisis) {
        if (measure.isEmpty()) {
            return crisis.measures().get(0);
        }
        String id = measure.get();
        return crisis.findMeasure(id)
                .orElseThrow(() -> new UnknownIdException(
                        "measure",
                        id,
                        crisis.measures().stream().map(Measure::id).toList()));
    }
}
