package demarche.cli;

import demarche.answer.catalogue.CheckAnswer;
import demarche.answer.text.Json;
import demarche.answer.text.Lines;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check [CASE]}: validates facts, cases, scenarios, weights and rules. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Validate every fact, case, vote, scenario, weight and rule.",
        description = "%nReports all problems in one run, one per line, and then exits with code 3. Style issues are"
                + " warnings. If there is no problem, lists the rules that fire on no case and under no"
                + " scenario. With CASE, also lists data missing or stale on the day of the"
                + " case; these are notes, not problems.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche check",
            "  demarche check ukraine-annexation-2022",
            "  demarche check ukraine-annexation-2022 --all",
            "  demarche check --format json"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int NAMED = 10;

    private final Surroundings surroundings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(
            arity = "0..1",
            paramLabel = "CASE",
            description = "Check only this case: an id or a path to a YAML file.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--all", description = "List every state with missing or stale data, not only the first ten.")
    private boolean all;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Checked checked = Checker.check(folders.facts(surroundings), folders.rules(surroundings), id);
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, text(checked, all ? Integer.MAX_VALUE : NAMED, look.width(surroundings)));
            case JSON -> surroundings.printData(Json.write(checked.answer()));
            case CSV -> surroundings.printData(checked.answer().csv());
        }
        return checked.problems().isEmpty() ? ExitCode.OK : ExitCode.FILE;
    }

    private static String text(Checked checked, int named, int width) {
        StringBuilder text = new StringBuilder();
        // A problem stays on one line, so that editors can find its place.
        checked.problems().forEach(problem -> text.append(problem).append('\n'));
        checked.warnings()
                .forEach(remark -> text.append("warning: ").append(remark).append('\n'));
        checked.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
        if (!checked.problems().isEmpty()) {
            return text.append(Complaints.count(checked.problems()))
                    .append('\n')
                    .toString();
        }
        checked.idle().forEach(rule -> text.append("note: rule ")
                .append(rule.id())
                .append(" fires on no case, and under no scenario on the latest measures (")
                .append(rule.place().file())
                .append(':')
                .append(rule.place().line())
                .append(")\n"));
        checked.gaps().ifPresent(gaps -> text.append(gaps.text(named, width)));
        CheckAnswer.Counts counts = checked.counts();
        String summary = "Checked " + count(counts.tables(), "table") + " with " + count(counts.facts(), "fact")
                + " from " + count(counts.sources(), "source") + ", " + count(counts.cases(), "case") + " with "
                + count(counts.measures(), "measure") + ", " + count(counts.levers(), "lever") + ", "
                + count(counts.scenarios(), "scenario") + ", "
                + count(counts.changes(), "account") + " of changes between measures, and "
                + count(counts.rules(), "rule")
                + " with their weights: no problems found.";
        return text.append(String.join("\n", Lines.wrap(summary, width)))
                .append('\n')
                .toString();
    }

    private static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
