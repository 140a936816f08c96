package demarche.cli;

import demarche.crisis.CrisisCase;
import demarche.crisis.Instrument;
import demarche.crisis.LeverSetting;
import demarche.crisis.Option;
import demarche.reasoning.Assessment;
import demarche.reasoning.Changes;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.report.Caveats;
import demarche.report.FlipData;
import demarche.report.FlipText;
import demarche.report.FlipView;
import demarche.search.FlipFindings;
import demarche.search.FlipSearch;
import demarche.search.FlipStudy;
import demarche.world.Coded;
import demarche.world.UnknownIdException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code flip CASE STATE INSTRUMENT=OPTION}: the least that would turn a state. */
@Command(
        name = "flip",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Find the least that would turn a state to another option.",
        description =
                "%nTries levers, facts that facts/changeable.yaml declares changeable, and drivers switched off: alone,"
                        + " then together. What it shows the engine has inferred, and nothing of it can be left out; the cheapest"
                        + " first, by the costs of that file. Ctrl-C shows what has been found so far.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche flip ukraine-annexation-2022 IND vote=yes",
            "  demarche flip ukraine-annexation-2022 KOR sanctions=none --most 2",
            "  demarche flip ukraine-annexation-2022 CHN mediation=not-capable --within 60",
            "  With a scenario supposed already:",
            "    demarche flip ukraine-annexation-2022 JPN sanctions=none --with energy-shock"
        })
final class FlipCommand implements Callable<Integer> {
    private static final int MOST_CHANGES = 5;

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

    @Parameters(index = "0", paramLabel = "CASE", description = "Id of a case, or path to a YAML file.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "Code or name of a state.")
    private String state = "";

    @Parameters(
            index = "2",
            paramLabel = "INSTRUMENT=OPTION",
            description = "What it is to be turned to: vote=yes, sanctions=none, mediation=not-capable.")
    private String wanted = "";

    @picocli.CommandLine.Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "3",
            description = "Combine at most so many changes, 1 to 5. Default: ${DEFAULT-VALUE}.")
    private int most = 3;

    @picocli.CommandLine.Option(
            names = "--within",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "Search no longer than this. Default: ${DEFAULT-VALUE}.")
    private int within = 20;

    @picocli.CommandLine.Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "8",
            description =
                    "Show so many of what is found, the cheapest. Default: ${DEFAULT-VALUE}; JSON and CSV have all.")
    private int show = 8;

    FlipCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        if (within < 1) {
            throw wrong("--within " + within + ": a search takes at least a second; expected 1 or more");
        }
        if (most < 1 || most > MOST_CHANGES) {
            throw wrong("--most " + most + "; expected 1 to " + MOST_CHANGES);
        }
        if (show < 1) {
            throw wrong("--show " + show + "; expected 1 or more");
        }
        String[] parts = wanted.split("=", -1);
        if (parts.length != 2) {
            throw wrong("\"" + wanted + "\" says no option; expected INSTRUMENT=OPTION such as vote=yes");
        }
        Instrument instrument = Coded.find(Instrument.class, parts[0].strip())
                .orElseThrow(
                        () -> new UnknownIdException("instrument", parts[0].strip(), Coded.codes(Instrument.class)));
        Option option = option(parts[1].strip(), instrument);
        Loaded loaded = loader.load(folders.facts(surroundings), folders.rules(surroundings), id);
        CrisisCase crisis = loaded.library().cases().getCase(id);
        Question asked = question.question(crisis, loaded.library().cases());
        ScenarioOptions.Composed base = scenario.compose(asked, loaded);
        try (WarmSession session = loaded.engine().open(asked)) {
            Assessment start = base.on(session, loaded).assessment();
            String code = StateNames.code(state, loaded.library().world(), start);
            InstrumentAssessment on = stands(code, instrument, option, start);
            search(
                    new FlipStudy(loaded.engine(), loaded.library(), session, start, base.changes()),
                    code,
                    on,
                    option,
                    start,
                    base,
                    loaded);
        }
        return ExitCode.OK;
    }

    private void search(
            FlipStudy study,
            String code,
            InstrumentAssessment on,
            Option option,
            Assessment start,
            ScenarioOptions.Composed base,
            Loaded loaded) {
        Function<List<LeverSetting>, Changes> changes = settings ->
                scenario.and(settings).compose(start.question(), loaded).changes();
        try (Interruption interruption = new Interruption()) {
            FlipFindings findings;
            try (Ticker ticker = new Ticker(surroundings)) {
                findings = study.search(
                        code,
                        on,
                        option,
                        changes,
                        new FlipSearch.Bounds(most, Duration.ofSeconds(within), interruption::isAsked),
                        (inferred, found) ->
                                ticker.longNote("inferred " + inferred + " sets of changes, found " + found));
            }
            print(new FlipView(
                    start,
                    base.explainer(),
                    loaded.library(),
                    code,
                    on,
                    option,
                    findings,
                    Duration.ofSeconds(within),
                    most,
                    show,
                    caveats(start.question().crisis(), base, loaded)));
        }
    }

    private static List<String> caveats(CrisisCase crisis, ScenarioOptions.Composed base, Loaded loaded) {
        return Stream.concat(
                        Caveats.of(List.of(base.set())).stream(),
                        Caveats.of(crisis, loaded.weights().values()).stream())
                .toList();
    }

    private Option option(String code, Instrument instrument) {
        return instrument.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong("\"" + code + "\" is no option of " + instrument.code() + "; expected one of "
                        + instrument.options().stream().map(Option::code).collect(Collectors.joining(", "))));
    }

    private InstrumentAssessment stands(String code, Instrument instrument, Option option, Assessment start) {
        CrisisCase crisis = start.question().crisis();
        if (Set.of(crisis.initiator(), crisis.affectedParty()).contains(code)) {
            throw wrong(code + " is a party to the case, and its position is not weighed; choose another state");
        }
        InstrumentAssessment on = start.getState(code).instruments().get(instrument);
        if (on == null || on.option().isEmpty()) {
            throw wrong(code + " is not asked on " + instrument.code() + " by this measure; expected one of "
                    + start.getState(code).instruments().values().stream()
                            .filter(other -> other.option().isPresent())
                            .map(other -> other.instrument().code())
                            .collect(Collectors.joining(", ")));
        }
        if (on.assumed()) {
            throw wrong(code + "." + instrument.code() + " is assumed; leave --assume out to ask what would turn it");
        }
        if (on.option().get() == option) {
            throw wrong(code + " is on " + option.code() + " already; ask for another option of " + instrument.code()
                    + ": "
                    + instrument.options().stream()
                            .filter(other -> other != option)
                            .map(Option::code)
                            .collect(Collectors.joining(", ")));
        }
        return on;
    }

    private void print(FlipView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, FlipText.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(FlipData.json(view));
            case CSV -> surroundings.printData(FlipData.csv(view));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
