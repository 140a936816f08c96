package demarche.cli;

import demarche.answer.ask.Loader;
import demarche.answer.text.Json;
import demarche.answer.why.WhyNotAnswer;
import demarche.answer.why.WhyNotInquiry;
import demarche.answer.why.WhyNotText;
import demarche.answer.why.WhyNotView;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code whynot CASE STATE INSTRUMENT=OPTION}: the rules that would give another option, and their unmet conditions.
 */
@Command(
        name = "whynot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Show why a state does not take an option: the nearest rules and their unmet conditions.",
        description = "%nLists the rules that conclude the option and the rules that would push the state"
                + " towards it but do not fire. For each rule it shows which conditions hold and which do not,"
                + " with the actual values. Rules of --rules are included. Nearest rules come first:"
                + " fewest unmet conditions, then greatest weight.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche whynot ukraine-annexation-2022 CHN vote=yes",
            "  demarche whynot ukraine-annexation-2022 IND sanctions=impose --all",
            "  demarche whynot ukraine-annexation-2022 BRA mediation=capable --depth 3",
            "  demarche whynot ukraine-annexation-2022 IND vote=no --set escalation=4@target --format json"
        })
final class WhynotCommand implements Callable<Integer> {
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
            description = "The position it does not take: vote=yes, sanctions=impose, mediation=capable.")
    private String wanted = "";

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "" + WhyNotInquiry.USUAL_DEPTH,
            description = "Depth of the search: 1 shows the conditions of the rules, 2 also the conditions of"
                    + " rules that would conclude a missing premise, and so on. Default: ${DEFAULT-VALUE}.")
    private int depth = WhyNotInquiry.USUAL_DEPTH;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "" + WhyNotInquiry.USUAL_SHOW,
            description = "Number of rules to print, the nearest first. Default: ${DEFAULT-VALUE}; JSON and CSV"
                    + " contain all.")
    private int show = WhyNotInquiry.USUAL_SHOW;

    @Option(names = "--all", description = "Print every rule.")
    private boolean all;

    WhynotCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        WhyNotInquiry inquiry = new WhyNotInquiry(
                question.inquiry(id, scenario.suppose()), state, wanted, depth, all ? Integer.MAX_VALUE : show);
        print(inquiry.answer(loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.of(id))));
        return ExitCode.OK;
    }

    private void print(WhyNotView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, WhyNotText.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(WhyNotAnswer.of(view)));
            case CSV -> surroundings.printData(WhyNotAnswer.of(view).csv());
        }
    }
}
