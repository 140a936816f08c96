package demarche.cli;

import demarche.answer.ask.Loader;
import demarche.answer.text.Json;
import demarche.answer.why.WhyAnswer;
import demarche.answer.why.WhyInquiry;
import demarche.answer.why.WhyText;
import demarche.answer.why.WhyView;
import demarche.world.Instrument;
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

/** {@code why CASE STATE [INSTRUMENT]}: the derivation of a position. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Show why a state takes a position, down to cited facts.",
        description = "%nShows the stance with all its pushes, the thresholds of the options and, below each"
                + " push, the rule, its premises and the facts with their sources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche why ukraine-annexation-2022 CHN",
            "  demarche why ukraine-annexation-2022 Japan sanctions",
            "  demarche why ukraine-annexation-2022 JPN sanctions --with energy-shock",
            "  demarche why ukraine-annexation-2022 JPN --without alliance --depth 1",
            "  demarche why ukraine-annexation-2022 TUR mediation --format json"
        })
final class WhyCommand implements Callable<Integer> {
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

    @Mixin
    private final ScenarioOptions scenario = new ScenarioOptions();

    @Parameters(index = "0", paramLabel = "CASE", description = "Id of a case or path to a YAML file.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "Code or name of a state.")
    private String state = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "INSTRUMENT",
            completionCandidates = Candidates.Instruments.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: vote.")
    private Instrument instrument = Instrument.VOTE;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "Depth of the tree: 1 shows the pushes, 2 also their premises, and so on. Default:"
                    + " all levels.")
    private Optional<Integer> depth = Optional.empty();

    WhyCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        if (look.format() == Format.CSV) {
            throw wrong("an argument is a tree and has no CSV form; use --format table or json");
        }
        WhyInquiry inquiry = new WhyInquiry(question.inquiry(id, scenario.suppose()), state, instrument, depth);
        WhyView view =
                inquiry.answer(loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.of(id)));
        if (look.format() == Format.JSON) {
            surroundings.printData(Json.write(WhyAnswer.of(view)));
        } else {
            look.print(surroundings, WhyText.of(view, look.width(surroundings), look.paint(surroundings)));
        }
        return ExitCode.OK;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
