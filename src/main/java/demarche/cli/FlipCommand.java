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

/** {@code flip CASE STATE INSTRUMENT=OPTION}: the smallest changes that give another position. */
@Command(
        name = "flip",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Find the smallest set of changes that gives a state another position.",
        description = "%nTries three kinds of changes, first one at a time, then in combination: levers, facts"
                + " declared changeable in facts/changeable.yaml, and drivers switched off. Each result"
                + " is inferred by the engine, and every change in it is needed. Results are"
                + " sorted by the costs in facts/changeable.yaml. Ctrl-C prints the"
                + " results found so far.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche flip ukraine-annexation-2022 IND vote=yes",
            "  demarche flip ukraine-annexation-2022 KOR sanctions=none --most 2",
            "  demarche flip ukraine-annexation-2022 CHN mediation=not-capable --within 60",
            "  On top of a scenario:",
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

    @Parameters(index = "0", paramLabel = "CASE", description = "Id of a case or path to a YAML file.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "Code or name of a state.")
    private String state = "";

    @Parameters(
            index = "2",
            paramLabel = "INSTRUMENT=OPTION",
            description = "The position to reach: vote=yes, sanctions=none, mediation=not-capable.")
    private String wanted = "";

    @picocli.CommandLine.Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "" + Bounds.USUAL_MOST,
            description = "Largest number of changes in a set, 1 to " + Bounds.MOST_CHANGES + ". Default:"
                    + " ${DEFAULT-VALUE}.")
    private int most = Bounds.USUAL_MOST;

    @picocli.CommandLine.Option(
            names = "--within",
            paramLabel = "SECONDS",
            defaultValue = "" + Bounds.USUAL_WITHIN,
            description = "Time limit of the search. Default: ${DEFAULT-VALUE}.")
    private int within = Bounds.USUAL_WITHIN;

    @picocli.CommandLine.Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "" + Bounds.USUAL_SHOW,
            description = "Number of results to print, the cheapest first. Default: ${DEFAULT-VALUE}; JSON and CSV"
                    + " contain all.")
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
                                ticker.longNote("tested " + inferred + " sets of changes, found " + found));
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
