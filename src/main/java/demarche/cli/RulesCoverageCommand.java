package demarche.cli;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Loader;
import demarche.answer.text.Json;
import demarche.authoring.CoverageText;
import demarche.authoring.Coverages;
import demarche.authoring.Example;
import demarche.authoring.ExampleRunner;
import demarche.authoring.Examples;
import demarche.authoring.RuleCoverage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules coverage}: names the rules and conditions that no case and no example reaches. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Name the rules that never fire, and their conditions that never hold.",
        description =
                "%nCounts for every rule the measures of cases on which it fires, the examples in which it fires, and"
                        + " the examples that expect it not to fire. Shows the rules for which one of these is 0, and which of"
                        + " their conditions never hold. On the latest measures every scenario is applied too. Takes about a"
                        + " minute; --no-cases leaves the cases out.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche rules coverage",
            "  demarche rules coverage --rules my-rules --no-cases",
            "  demarche rules coverage --all --format csv"
        })
final class RulesCoverageCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Option(names = "--no-cases", description = "Count examples alone.")
    private boolean noCases;

    @Option(names = "--all", description = "List every rule, the covered ones too.")
    private boolean all;

    RulesCoverageCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Path rules = folders.rules(surroundings);
        Desk desk = loader.open(folders.facts(surroundings), rules, Optional.empty());
        List<Example> examples = Examples.read(rules, desk.loaded());
        List<RuleCoverage> coverage;
        try (Ticker ticker = new Ticker(surroundings)) {
            coverage =
                    new Coverages(new ExampleRunner(desk), desk.loaded(), ticker::longNote).measure(examples, !noCases);
        }
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        CoverageText.text(coverage, all, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(CoverageText.Answer.of(coverage)));
            case CSV -> surroundings.printData(CoverageText.rows(coverage).csv());
        }
        return ExitCode.OK;
    }
}
