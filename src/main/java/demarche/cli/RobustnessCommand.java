package demarche.cli;

import demarche.answer.ask.Loader;
import demarche.answer.ask.Suppose;
import demarche.answer.robustness.RobustnessAnswer;
import demarche.answer.robustness.RobustnessCsv;
import demarche.answer.robustness.RobustnessInquiry;
import demarche.answer.robustness.RobustnessTable;
import demarche.answer.robustness.RobustnessText;
import demarche.answer.robustness.RobustnessView;
import demarche.answer.text.Json;
import demarche.robustness.ReliabilityFile;
import demarche.robustness.ReliabilityTable;
import demarche.world.Instrument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code robustness CASE [STATE [INSTRUMENT]]}: the sensitivity of positions. */
@Command(
        name = "robustness",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Test how robust a position is.",
        description = "%nWithout STATE: all states, those nearest to a threshold first, with an alarm if the position"
                + " depends on a single fact or source. With STATE: the margin, the facts and sources"
                + " the position depends on, the sensitivity of the stance, and the key"
                + " assumptions. Words of likelihood appear only if the backtest"
                + " supports them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche robustness ukraine-annexation-2022 IND",
            "  demarche robustness ukraine-annexation-2022 JPN sanctions",
            "  demarche robustness kampuchea-1979 --track cold",
            "  demarche robustness mayotte-1982 --states FRA,COM,MDG --format csv"
        })
final class RobustnessCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Parameters(index = "0", paramLabel = "CASE", description = "Id of a case or path to a YAML file.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STATE",
            description = "Code or name of a state. Default: all states.")
    private Optional<String> state = Optional.empty();

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "INSTRUMENT",
            completionCandidates = Candidates.Instruments.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: the instrument of the measure.")
    private Optional<Instrument> instrument = Optional.empty();

    @Option(
            names = "--states",
            paramLabel = "STATE",
            split = ",",
            description = "Without STATE: show only these states (codes or names, separated by commas).")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--instrument",
            paramLabel = "NAME",
            completionCandidates = Candidates.Instruments.class,
            description = "Without STATE: one of ${COMPLETION-CANDIDATES}.")
    private Optional<Instrument> named = Optional.empty();

    @Option(
            names = "--accuracy",
            paramLabel = "FILE",
            description = "Reliability file written by backtest --report. Default: docs/accuracy.json if it exists.")
    private Optional<Path> accuracy = Optional.empty();

    RobustnessCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        if (state.isPresent() && (!states.isEmpty() || named.isPresent())) {
            throw wrong("--states and --instrument apply to the table of all states; for one state use:"
                    + " robustness " + id + " " + state.get() + " sanctions");
        }
        Optional<ReliabilityTable> table = reliability();
        print(new RobustnessInquiry(question.inquiry(id, Suppose.NOTHING), state, instrument.or(() -> named), states)
                .answer(loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.of(id)), table));
        return ExitCode.OK;
    }

    private Optional<ReliabilityTable> reliability() {
        accuracy.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw wrong("file \"" + file + "\" not found; backtest --report PAGE writes one");
        });
        return ReliabilityFile.find(
                accuracy.orElse(surroundings.home().resolve("docs").resolve("accuracy.json")));
    }

    private void print(RobustnessView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        view.whole().isPresent()
                                ? RobustnessText.of(view, look.width(surroundings), look.paint(surroundings))
                                : RobustnessTable.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(RobustnessAnswer.of(view)));
            case CSV -> surroundings.printData(RobustnessCsv.of(view));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
