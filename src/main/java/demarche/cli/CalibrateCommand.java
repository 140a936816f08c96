package demarche.cli;

import demarche.answer.ask.Loaded;
import demarche.answer.ask.Loader;
import demarche.answer.backtest.CalibrationAnswer;
import demarche.answer.backtest.CalibrationReport;
import demarche.answer.text.Json;
import demarche.crisis.CrisisCase;
import demarche.evaluate.RollCall;
import demarche.evaluate.RollCalls;
import demarche.evaluate.fit.Calibration;
import demarche.evaluate.fit.Calibrator;
import demarche.evaluate.fit.NumberFiles;
import demarche.evaluate.fit.TooFewDisputesException;
import demarche.world.UnknownIdException;
import demarche.world.read.FactsFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate [CASE…]}: fits weights and thresholds to recorded votes. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Fit weights and thresholds to recorded votes, keeping their signs.",
        description = "%nFits weights and thresholds to the recorded votes of the General Assembly and writes them"
                + " into weights.yaml and asks.yaml. Comments and layout of the files are kept. Every"
                + " fit starts from the judged values, so a second run writes the same numbers."
                + " A number without votes keeps its judged value. Accuracy figures"
                + " come from held-out disputes, never from this fit.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Preview a fit to all recorded votes:",
            "    demarche calibrate --dry-run",
            "  Leave out a dispute, to test on its votes afterwards:",
            "    demarche calibrate --leave-out russia-ukraine --rules my-rules \\",
            "      --facts my-facts",
            "  Write the fitted numbers:",
            "    demarche calibrate"
        })
final class CalibrateCommand implements Callable<Integer> {
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
            description = "Fit only to the votes of these cases: ids or paths to YAML files. Default: all cases.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--leave-out",
            paramLabel = "DISPUTE",
            description = "Leave out every vote of this dispute (repeatable).")
    private List<String> leftOut = new ArrayList<>();

    @Option(names = "--dry-run", description = "Print what would change and write nothing.")
    private boolean dryRun;

    CalibrateCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        FactsFolder facts = folders.facts(surroundings);
        Path rules = folders.rules(surroundings);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Loaded loaded = loader.open(facts, rules, Optional.empty()).loaded();
        List<RollCall> calls = calls(loaded);
        Calibration calibration;
        try {
            Calibrator.requireDisputes(calls);
            calibration = Calibrator.of(loaded.engine(), calls, err::println).refit(calls, err::println);
        } catch (TooFewDisputesException e) {
            err.println("demarche: " + e.getMessage());
            return ExitCode.FILE;
        }
        List<Path> written =
                dryRun ? List.of() : NumberFiles.of(rules, facts).write(calibration, LocalDate.now(ZoneOffset.UTC));
        CalibrationAnswer answer = CalibrationAnswer.of(
                calibration, loaded.engine().weights(), loaded.engine().asks(), !written.isEmpty());
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        CalibrationReport.text(answer, look.width(surroundings), look.paint(surroundings))
                                + "\n"
                                + done(written));
            case JSON -> surroundings.printData(Json.write(answer));
            case CSV -> surroundings.printData(CalibrationReport.csv(answer));
        }
        return ExitCode.OK;
    }

    private String done(List<Path> written) {
        if (dryRun) {
            return "Nothing was written (--dry-run).\n";
        }
        return written.isEmpty()
                ? "Nothing to change: the files already hold these numbers.\n"
                : "Wrote " + written.stream().map(Path::toString).collect(Collectors.joining(" and ")) + ".\n";
    }

    private List<RollCall> calls(Loaded loaded) {
        // A repeated case counts once.
        Map<String, CrisisCase> cases = new TreeMap<>();
        if (ids.isEmpty()) {
            loaded.library().cases().listCases().forEach(crisis -> cases.put(crisis.id(), crisis));
        } else {
            ids.stream().map(loaded.library().cases()::getCase).forEach(crisis -> cases.put(crisis.id(), crisis));
        }
        List<RollCall> all =
                RollCalls.of(List.copyOf(cases.values()), loaded.library().cases());
        SortedSet<String> disputes = all.stream().map(RollCall::dispute).collect(Collectors.toCollection(TreeSet::new));
        for (String dispute : leftOut) {
            if (!disputes.contains(dispute)) {
                throw new UnknownIdException("dispute", dispute, disputes);
            }
        }
        return all.stream().filter(call -> !leftOut.contains(call.dispute())).toList();
    }
}
