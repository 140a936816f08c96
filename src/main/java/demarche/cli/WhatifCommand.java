package demarche.cli;

import demarche.answer.ask.Loader;
import demarche.answer.text.Json;
import demarche.answer.whatif.WhatifAnswer;
import demarche.answer.whatif.WhatifInquiry;
import demarche.answer.whatif.WhatifText;
import demarche.answer.whatif.WhatifView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whatif CASE}: compares scenarios with the baseline. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Show which states would reassess under a scenario, and what holds the others.",
        description = "%nPrints a summary by instrument and the rules that change, then the states that reassess, the"
                + " states under strain with what holds them, and the states that were exposed but"
                + " hold. For the full argument of one state use: demarche why CASE STATE"
                + " --with SCENARIO.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche whatif ukraine-annexation-2022 --with energy-shock",
            "  demarche whatif ukraine-annexation-2022 --set escalation=5@initiator",
            "  demarche whatif ukraine-annexation-2022 --with escalation --states CHN,JPN",
            "  demarche whatif ukraine-annexation-2022 --beside coalition-eases+energy-shock",
            "  If China voted yes, which states would follow?",
            "    demarche whatif ukraine-annexation-2022 --assume CHN.vote=yes"
        })
final class WhatifCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

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

    @Parameters(paramLabel = "CASE", description = "Id of a case or path to a YAML file.")
    private String id = "";

    @Option(
            names = "--beside",
            paramLabel = "A+B",
            description = "Add a column for this scenario, or for several joined by +, beside the baseline and"
                    + " the column of --with and --set (repeatable; at most three columns besides the baseline).")
    private List<String> beside = new ArrayList<>();

    @Option(
            names = "--detail",
            description = "Print the causal chain for every state that changes position or is under strain.")
    private boolean detail;

    WhatifCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        WhatifInquiry inquiry =
                new WhatifInquiry(question.inquiry(id, scenario.suppose()), beside, shown.selection(), detail);
        print(inquiry.answer(loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.of(id))));
        return ExitCode.OK;
    }

    private void print(WhatifView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, WhatifText.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(WhatifAnswer.of(view)));
            case CSV -> surroundings.printData(WhatifAnswer.of(view).csv(view.explainer()::officialName));
        }
    }
}
