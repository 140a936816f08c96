package demarche.cli;

import demarche.answer.ask.Loaded;
import demarche.answer.ask.Loader;
import demarche.answer.backtest.AccuracyPage;
import demarche.answer.backtest.BacktestAnswer;
import demarche.answer.backtest.BacktestCsv;
import demarche.answer.backtest.BacktestTable;
import demarche.answer.backtest.BacktestView;
import demarche.answer.backtest.ReliabilityAnswer;
import demarche.answer.text.Json;
import demarche.crisis.CrisisCase;
import demarche.crisis.Developments;
import demarche.evaluate.Backdrops;
import demarche.evaluate.Fold;
import demarche.evaluate.RollCall;
import demarche.evaluate.RollCalls;
import demarche.evaluate.Track;
import demarche.evaluate.backtest.Backtest;
import demarche.evaluate.backtest.Contest;
import demarche.evaluate.backtest.HoldOutException;
import demarche.evaluate.fit.Calibrator;
import demarche.evaluate.outcome.OutcomeBacktest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** {@code backtest [CASE…]}: compares inferred with recorded votes, beside baselines. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Compare inferred with recorded votes, beside baselines.",
        description = "%nScores every recorded vote of the General Assembly in the given cases, or in all"
                + " cases. Each dispute is held out: rules and baselines are fitted to the votes of all other"
                + " disputes. Your own cases are scored with the shipped weights and thresholds."
                + " Baselines that have seen the vote are marked. Without CASE, the run takes"
                + " several minutes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "2:wrong arguments, or a case without recorded votes",
            "3:an error in a file",
            "4:a figure fails --require"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche backtest mayotte-1982 --track cold --fold shipped",
            "  States most likely to change their vote since the last vote:",
            "    demarche backtest georgia-displaced-2010 --track with-record --fold shipped --moves",
            "  A case of your own:",
            "    demarche backtest my-case.yaml",
            "  Fail below a required figure, as in a build:",
            "    demarche backtest --track cold --require accuracy>=0.6",
            "  Rewrite the page on accuracy:",
            "    demarche backtest --report docs/accuracy.md"
        })
final class BacktestCommand implements Callable<Integer> {
    private static final String FITTED =
            "The weights and thresholds of the rules start from judgement and are fitted to the votes of all"
                    + " other disputes.";
    private static final String SHIPPED = "No dispute is held out: the rules keep the shipped weights and thresholds.";

    private final Surroundings surroundings;
    private final Loader loader;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(
            arity = "0..*",
            paramLabel = "CASE",
            description = "Ids of cases or paths to YAML files. Default: every case with recorded votes.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--track",
            paramLabel = "TRACK",
            completionCandidates = Candidates.BothTracks.class,
            description = "Whether the inference uses earlier votes in the same dispute: cold (no), with-record"
                    + " (yes) or both. The two tracks are never mixed. Default: both.")
    private Tracks tracks = Tracks.BOTH;

    @Option(
            names = "--fold",
            paramLabel = "FOLD",
            completionCandidates = Candidates.Folds.class,
            description = "Score the rules with weights fitted to other disputes only (held-out) or with the"
                    + " shipped weights, whose fit includes the dispute (shipped). Default: held-out.")
    private Fold fold = Fold.HELD_OUT;

    @Option(
            names = "--require",
            paramLabel = "METRIC>=X",
            description = "Exit with code 4 if a pooled figure fails this condition on a track shown"
                    + " (repeatable; also <=). Metrics: accuracy, macroF1, balancedAccuracy, rps, brier, skill"
                    + " (over the best vote-blind baseline), skillLow (lower end of its interval).")
    private List<Requirement> requirements = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            completionCandidates = Candidates.Breakdowns.class,
            description = "Also print figures by ${COMPLETION-CANDIDATES}.")
    private Optional<By> by = Optional.empty();

    @Option(
            names = "--failures",
            description = "Also list the states whose recorded vote differs from the"
                    + " inferred vote, with the likely reason.")
    private boolean failures;

    @Option(
            names = "--moves",
            description = "Also list, for each pair of votes, the states that changed their vote and the states most"
                    + " likely to change it. With --format csv: one row per state and pair.")
    private boolean moves;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the full report to this page and the reliability of probabilities to a .json file of"
                    + " the same name. The hand-written log on the page is kept.")
    private Optional<Path> report = Optional.empty();

    BacktestCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        if (report.isPresent() && tracks != Tracks.BOTH) {
            throw wrong("--report writes both tracks; leave out --track");
        }
        report.ifPresent(file -> Stream.of(file, reliability(file))
                .flatMap(written -> Page.check(written).stream())
                .findFirst()
                .ifPresent(complaint -> {
                    throw wrong(complaint);
                }));
        if (report.filter(file -> file.equals(reliability(file))).isPresent()) {
            throw wrong("--report writes a page and a JSON file of the same name; " + report.get() + " would be"
                    + " both. Name the page, for instance accuracy.md");
        }
        Loaded loaded = loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.empty())
                .loaded();
        List<CrisisCase> named = named(loaded);
        List<CrisisCase> shipped = loaded.library().cases().listCases();
        List<RollCall> library = RollCalls.of(shipped, loaded.library().cases());
        List<RollCall> asked = ids.isEmpty() ? library : asked(named, loaded, library);
        if (asked.isEmpty()) {
            throw wrong("no case has recorded votes of the General Assembly");
        }
        List<Developments> developments = loaded.library().developments().list(shipped);
        Backdrops backdrops = new Backdrops(loaded.library().world());
        Backtest backtest = new Backtest(library, backdrops);
        OutcomeBacktest outcomes =
                new OutcomeBacktest(loaded.library().cases(), loaded.library().world());
        List<BacktestView.Section> sections = new ArrayList<>();
        boolean heldOut = fold == Fold.HELD_OUT && asked.stream().anyMatch(library::contains);
        try (Ticker ticker = new Ticker(surroundings)) {
            Contests contests = new Contests(
                    loaded.engine(),
                    loaded.library(),
                    developments,
                    backdrops,
                    heldOut ? refit(loaded, library, ticker) : training -> loaded.engine());
            for (Track track : tracks.list()) {
                Contest contest = contests.on(track);
                sections.add(BacktestView.Section.of(
                        backtest.run(asked, fold, contest, ticker::disputes),
                        outcomes.run(
                                asked,
                                track,
                                call -> heldOut && library.contains(call)
                                        ? contests.withoutDispute(call.dispute(), library)
                                        : loaded.engine())));
            }
        } catch (HoldOutException e) {
            throw wrong(e.getMessage() + "; --fold shipped scores with the shipped weights instead");
        }
        BacktestView view = new BacktestView(
                sections,
                loaded.library().world().digest(),
                sections.get(0).votes().get(0).inferred().rules(),
                heldOut ? FITTED : SHIPPED,
                by.isPresent(),
                failures,
                moves,
                loaded.explainer(),
                loaded.engine().book());
        if (report.isPresent()) {
            Path table = reliability(report.get());
            Page.write(report.get(), earlier -> AccuracyPage.of(view, shipped, earlier));
            Page.write(table, earlier -> ReliabilityAnswer.of(view, earlier, LocalDate.now(ZoneOffset.UTC)));
            surroundings.print("Wrote " + shown(report.get()) + " and " + shown(table) + ".\n");
        } else {
            print(view);
        }
        return verdict(sections);
    }

    /** The reliability file: the name of the page with the ending {@code .json}. */
    private static Path reliability(Path page) {
        String name = String.valueOf(page.getFileName());
        return page.resolveSibling(name.replaceFirst("\\.[^.]*$", "") + ".json");
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static Contests.Refit refit(Loaded loaded, List<RollCall> library, Ticker ticker) {
        Calibrator calibrator = Calibrator.of(loaded.engine(), library, ticker::note);
        return training -> calibrator.engineOf(calibrator.fit(training));
    }

    /** The given cases, each with recorded votes. */
    private List<CrisisCase> named(Loaded loaded) {
        List<CrisisCase> named = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (String id : new LinkedHashSet<>(ids)) {
            CrisisCase crisis = loaded.library().cases().getCase(id);
            if (!RollCalls.areIn(crisis)) {
                throw wrong("\"" + id + "\" has no recorded votes of the General Assembly to compare with");
            }
            if (!known.add(crisis.id())) {
                throw wrong("case \"" + crisis.id() + "\" is named twice");
            }
            named.add(crisis);
        }
        return named;
    }

    /** The roll calls of these cases. Shipped cases use the roll calls of the library. */
    private static List<RollCall> asked(List<CrisisCase> named, Loaded loaded, List<RollCall> library) {
        List<RollCall> asked = new ArrayList<>();
        for (CrisisCase crisis : named) {
            List<RollCall> own = library.stream()
                    .filter(call -> call.crisis().equals(crisis))
                    .toList();
            asked.addAll(
                    own.isEmpty()
                            ? RollCalls.of(List.of(crisis), loaded.library().cases())
                            : own);
        }
        return asked;
    }

    private void print(BacktestView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, BacktestTable.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(BacktestAnswer.of(view)));
            case CSV -> surroundings.printData(moves ? BacktestCsv.moves(view) : BacktestCsv.of(view));
        }
    }

    private int verdict(List<BacktestView.Section> sections) {
        int exit = ExitCode.OK;
        for (BacktestView.Section section : sections) {
            for (Requirement requirement : requirements) {
                if (!requirement.isMetBy(section.pooled())) {
                    Objects.requireNonNull(spec)
                            .commandLine()
                            .getErr()
                            .println("demarche: " + section.track().code() + ": " + requirement + " failed; the"
                                    + " figure is "
                                    + requirement.figure(section.pooled()));
                    exit = ExitCode.MISSED;
                }
            }
        }
        return exit;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
