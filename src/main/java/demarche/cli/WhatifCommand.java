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
