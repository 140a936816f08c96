package demarche.cli;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Loader;
import demarche.answer.text.Json;
import demarche.answer.whatif.FlipAnswer;
import demarche.answer.whatif.FlipInquiry;
import demarche.answer.whatif.FlipInquiry.Bounds;
import demarche.answer.whatif.FlipText;
import demarche.answer.whatif.FlipView;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
            defaultValue = "" + Bounds.USUAL_MOST,
            description =
                    "Combine at most so many changes, 1 to " + Bounds.MOST_CHANGES + ". Default: ${DEFAULT-VALUE}.")
    private int most = Bounds.USUAL_MOST;

    @picocli.CommandLine.Option(
            names = "--within",
            paramLabel = "SECONDS",
            defaultValue = "" + Bounds.USUAL_WITHIN,
            description = "Search no longer than this. Default: ${DEFAULT-VALUE}.")
    private int within = Bounds.USUAL_WITHIN;

    @picocli.CommandLine.Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "" + Bounds.USUAL_SHOW,
            description =
                    "Show so many of what is found, the cheapest. Default: ${DEFAULT-VALUE}; JSON and CSV have all.")
    private int show = Bounds.USUAL_SHOW;

    FlipCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        FlipInquiry inquiry = new FlipInquiry(
                question.inquiry(id, scenario.suppose()), state, wanted, new Bounds(most, within, show));
        Desk desk = loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.of(id));
        try (Interruption interruption = new Interruption()) {
            FlipView view;
            try (Ticker ticker = new Ticker(surroundings)) {
                view = inquiry.answer(
                        desk,
                        interruption::isAsked,
                        (inferred, found) ->
                                ticker.longNote("inferred " + inferred + " sets of changes, found " + found));
            }
            print(view);
        }
        return ExitCode.OK;
    }

    private void print(FlipView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, FlipText.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(FlipAnswer.of(view)));
            case CSV -> surroundings.printData(FlipAnswer.of(view).csv());
        }
    }
}
