package demarche.cli;

import demarche.answer.ask.Loaded;
import demarche.answer.ask.Loader;
import demarche.answer.catalogue.RuleAnswer;
import demarche.answer.catalogue.RuleReport;
import demarche.answer.text.Json;
import demarche.rules.Rule;
import demarche.world.Source;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules [ID]}: lists the rules, or shows one. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the rules, or show one.",
        description = "%nShows what a rule says, why, after whom, and the weight it carries with the reason for it.",
        footerHeading = "%nExamples:%n",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "  demarche rules",
            "  demarche rules guaranteed-by-supporter",
            "  demarche rules test rules/drivers/alliance.test.yaml",
            "  demarche rules vocabulary Treaty",
            "  demarche rules graph guaranteed-by-supporter"
        })
final class RulesCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a rule.")
    private Optional<String> id = Optional.empty();

    private RulesCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    /** The command with the bench for rule authors below it. */
    static CommandLine of(Surroundings surroundings, Loader loader) {
        return new CommandLine(new RulesCommand(surroundings, loader))
                .addSubcommand(new RulesTestCommand(surroundings, loader))
                .addSubcommand(new RulesCoverageCommand(surroundings, loader))
                .addSubcommand(new RulesGraphCommand(surroundings, loader))
                .addSubcommand(new RulesVocabularyCommand(surroundings, loader));
    }

    @Override
    public Integer call() {
        Loaded loaded = loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.empty())
                .loaded();
        RuleReport report = new RuleReport(loaded.engine().weights(), loaded.weights());
        if (id.isPresent()) {
            show(loaded.engine().book().getRule(id.get()), report, loaded);
        } else {
            List<Rule> rules = loaded.engine().book().listRules();
            look.print(
                    surroundings,
                    report.list(rules),
                    () -> Json.write(new RuleAnswer.All(
                            rules.stream().map(report::answer).toList())));
        }
        return ExitCode.OK;
    }

    private void show(Rule rule, RuleReport report, Loaded loaded) {
        List<Source> cited =
                rule.cites().stream().map(loaded.library().world()::getSource).toList();
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, report.text(rule, cited, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(new RuleAnswer.One(report.answer(rule))));
            case CSV -> surroundings.printData(report.list(List.of(rule)).csv());
        }
    }
}
