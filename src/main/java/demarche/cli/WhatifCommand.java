package demarche.cli;

import demarche.crisis.CrisisCase;
import demarche.crisis.read.Library;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.report.Caveats;
import demarche.report.Supposition;
import demarche.report.WhatifCsv;
import demarche.report.WhatifJson;
import demarche.report.WhatifText;
import demarche.report.WhatifView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whatif CASE}: scenarios beside the baseline. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Show who would reconsider under a scenario, and what holds the others.",
        description =
                "%nA summary first: how many move, which way, on which instrument, and which rules start or stop; then"
                        + " who reassesses; who is under strain and what holds; who was exposed and did not move, and why. The"
                        + " whole argument of one state: demarche why CASE STATE --with SCENARIO.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche whatif ukraine-annexation-2022 --with energy-shock",
            "  demarche whatif ukraine-annexation-2022 --set escalation=5@initiator",
            "  demarche whatif ukraine-annexation-2022 --with escalation --states CHN,JPN",
            "  demarche whatif ukraine-annexation-2022 --beside coalition-eases+energy-shock",
            "  If China voted yes, who would follow?",
            "    demarche whatif ukraine-annexation-2022 --assume CHN.vote=yes"
        })
final class WhatifCommand implements Callable<Integer> {
    private static final int MOST_COLUMNS = 4;

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

    @Mixin
    private final Shown shown = new Shown();

    @Parameters(paramLabel = "CASE", description = "Id of a case, or path to a YAML file.")
    private String id = "";

    @Option(
            names = "--beside",
            paramLabel = "A+B",
            description = "Show this scenario, or several composed, in a column beside the baseline and what --with and"
                    + " --set say (repeatable; three scenarios in all).")
    private List<String> beside = new ArrayList<>();

    @Option(
            names = "--detail",
            description = "Tell link by link how it comes about, of all states that move or are under strain.")
    private boolean detail;

    WhatifCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        int columns = 1 + (scenario.isGiven() ? 1 : 0) + beside.size();
        if (columns > MOST_COLUMNS) {
            throw wrong(columns + " columns with the baseline; at most " + MOST_COLUMNS + " fit beside each other");
        }
        Loaded loaded = loader.load(folders.facts(surroundings), folders.rules(surroundings), id);
        CrisisCase crisis = loaded.library().cases().getCase(id);
        if (columns == 1) {
            throw wrong(noScenario(loaded.library()));
        }
        Question asked = question.question(crisis, loaded.library().cases());
        List<ScenarioOptions.Composed> composed = new ArrayList<>();
        if (scenario.isGiven()) {
            composed.add(scenario.compose(asked, loaded));
        }
        for (String typed : beside) {
            composed.add(ScenarioOptions.compose(parts(typed), List.of(), List.of(), asked, loaded));
        }
        try (WarmSession session = loaded.engine().open(asked)) {
            print(view(
                    session.baseline(),
                    composed.stream().map(one -> one.on(session, loaded)).toList(),
                    loaded));
        }
        return ExitCode.OK;
    }

    private WhatifView view(Assessment baseline, List<Supposition> columns, Loaded loaded) {
        return new WhatifView(
                baseline,
                loaded.explainer().on(baseline.asOf()),
                columns,
                shown.states(baseline, loaded),
                shown.someStates(),
                detail,
                shown.instruments(),
                Caveats.of(columns.stream().map(Supposition::changes).toList()));
    }

    private void print(WhatifView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, WhatifText.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(WhatifJson.of(view));
            case CSV -> surroundings.printData(WhatifCsv.of(view));
        }
    }

    private List<String> parts(String typed) {
        List<String> parts = List.of(typed.split("\\+", -1));
        if (parts.stream().anyMatch(String::isBlank)) {
            throw wrong("\"" + typed + "\" is no composition; expected scenarios joined by +, such as"
                    + " escalation+energy-shock");
        }
        return parts;
    }

    private static String noScenario(Library library) {
        return "no scenario given; name one with --with ("
                + String.join(", ", library.scenarios().listIds()) + ") or turn a lever with --set ("
                + String.join(", ", library.levers().listIds()) + "), or impose a position with --assume CHN.vote=yes";
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
