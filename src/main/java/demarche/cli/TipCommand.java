package demarche.cli;

import demarche.crisis.CrisisCase;
import demarche.crisis.Instrument;
import demarche.crisis.LeverSetting;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.report.Caveats;
import demarche.report.Supposition;
import demarche.report.TipData;
import demarche.report.TipText;
import demarche.report.TipView;
import demarche.search.Dial;
import demarche.search.Walk;
import demarche.search.Way;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tip CASE [STATE [INSTRUMENT]] --lever L}: the value of a lever at which a position changes. */
@Command(
        name = "tip",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Find the value of a lever at which a position changes.",
        description =
                "%nWalks a lever from its baseline to both ends, a step at a time, and tells where a state's position"
                        + " first changes, or what holds it. Without STATE: all states, the first to move first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Who moves first as escalation rises?",
            "    demarche tip ukraine-annexation-2022 --lever escalation@initiator",
            "  demarche tip ukraine-annexation-2022 KAZ vote --lever escalation@initiator",
            "  demarche tip ukraine-annexation-2022 KOR sanctions --lever gas-price",
            "  With another lever turned already:",
            "    demarche tip ukraine-annexation-2022 IND --lever oil-price --set escalation=4@initiator"
        })
final class TipCommand implements Callable<Integer> {
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

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STATE",
            description = "Code or name of a state. Default: all but the parties.")
    private Optional<String> state = Optional.empty();

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "INSTRUMENT",
            completionCandidates = Candidates.Instruments.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: that of the measure.")
    private Optional<Instrument> instrument = Optional.empty();

    @Option(
            names = "--instrument",
            paramLabel = "NAME",
            completionCandidates = Candidates.Instruments.class,
            description = "The same, for all states.")
    private Optional<Instrument> ofAll = Optional.empty();

    @Option(
            names = "--lever",
            required = true,
            paramLabel = "LEVER[@HAND][/of:PARTY]",
            description = "The lever to walk, with the hand that turns it: oil-price, escalation@initiator,"
                    + " peace-initiative@CHN/of:target.")
    private String lever = "";

    TipCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Loaded loaded = loader.load(folders.facts(surroundings), folders.rules(surroundings), id);
        CrisisCase crisis = loaded.library().cases().getCase(id);
        Question asked = question.question(crisis, loaded.library().cases());
        Dial dial =
                Dial.parse(lever, loaded.library().levers(), loaded.library().world());
        ScenarioOptions.Composed start = scenario.compose(asked, loaded);
        if (start.set().settings().stream().anyMatch(setting -> setting.dial().equals(dial.id()))) {
            throw wrong(dial.id() + " is what is walked; leave it out of --with and --set");
        }
        try (WarmSession session = loaded.engine().open(asked)) {
            Assessment baseline = start.on(session, loaded).assessment();
            SortedSet<String> states = states(baseline, crisis, loaded);
            Instrument walked =
                    instrument.or(() -> ofAll).orElse(asked.measure().instrument());
            check(baseline, states, walked);
            Walk walk;
            try (Ticker ticker = new Ticker(surroundings)) {
                walk = Walk.of(
                        session,
                        dial,
                        start.changes(),
                        setting -> composed(setting, asked, loaded).changes(),
                        (done, of) -> ticker.note("walked " + done + " of " + of + " values of " + dial.id()));
            }
            Map<Way, Supposition> ends = new EnumMap<>(Way.class);
            if (states.size() == 1) {
                for (Way way : Way.values()) {
                    List<LeverSetting> settings = dial.settings(way);
                    if (!settings.isEmpty()) {
                        ends.put(
                                way,
                                composed(settings.get(settings.size() - 1), asked, loaded)
                                        .on(session, loaded));
                    }
                }
            }
            print(new TipView(
                    baseline,
                    start.explainer(),
                    walk,
                    walked,
                    states,
                    ends,
                    Stream.concat(
                                    Caveats.of(List.of(start.set())).stream(),
                                    Caveats.of(crisis, loaded.weights().values()).stream())
                            .toList()));
        }
        return ExitCode.OK;
    }

    private ScenarioOptions.Composed composed(LeverSetting setting, Question asked, Loaded loaded) {
        return scenario.and(List.of(setting)).compose(asked, loaded);
    }

    private SortedSet<String> states(Assessment baseline, CrisisCase crisis, Loaded loaded) {
        Set<String> parties = Set.of(crisis.initiator(), crisis.affectedParty());
        if (state.isPresent()) {
            String code = StateNames.code(state.get(), loaded.library().world(), baseline);
            if (parties.contains(code)) {
                throw wrong(code + " is a party to the case, and its position is not weighed; choose another state");
            }
            return new TreeSet<>(Set.of(code));
        }
        SortedSet<String> states = new TreeSet<>(baseline.states().keySet());
        states.removeAll(parties);
        return states;
    }

    private void check(Assessment baseline, SortedSet<String> states, Instrument walked) {
        if (states.stream()
                .noneMatch(code -> baseline.getState(code).instruments().containsKey(walked))) {
            throw wrong(walked.code() + " is asked of none of these states on this measure; expected one of "
                    + String.join(
                            ", ",
                            baseline.getState(states.first()).instruments().keySet().stream()
                                    .map(Instrument::code)
                                    .toList()));
        }
    }

    private void print(TipView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, TipText.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(TipData.json(view));
            case CSV -> surroundings.printData(TipData.csv(view));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
