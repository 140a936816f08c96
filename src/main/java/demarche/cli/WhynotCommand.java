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

/** {@code whynot CASE STATE INSTRUMENT=OPTION}: the rules that would have given another option, and what they lack. */
@Command(
        name = "whynot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Show why a state does not take an option: the nearest rules, and what they lack.",
        description = "%nOf every rule that concludes the option, and of every rule that would push the state there and"
                + " does not fire, shows the conditions that hold and those that do not, with the values as they are. It is"
                + " read from the rules themselves, those of --rules included. The nearest come first: the fewest"
                + " conditions that lack, then the greatest weight.",
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

    @Parameters(index = "0", paramLabel = "CASE", description = "Id of a case, or path to a YAML file.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "Code or name of a state.")
    private String state = "";

    @Parameters(
            index = "2",
            paramLabel = "INSTRUMENT=OPTION",
            description = "What it does not do: vote=yes, sanctions=impose, mediation=capable.")
    private String wanted = "";

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "" + WhyNotInquiry.USUAL_DEPTH,
            description = "How deep to look below what is missing: 1 for the conditions of the rules alone, 2 for those"
                    + " of the rules that would conclude what is missing, and so on. Default: ${DEFAULT-VALUE}.")
    private int depth = WhyNotInquiry.USUAL_DEPTH;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "" + WhyNotInquiry.USUAL_SHOW,
            description = "Show so many rules, the nearest. Default: ${DEFAULT-VALUE}; JSON and CSV have all.")
    private int show = WhyNotInquiry.USUAL_SHOW;

    @Option(names = "--all", description = "Show every rule.")
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
