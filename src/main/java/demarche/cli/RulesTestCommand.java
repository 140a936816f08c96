package demarche.cli;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Loader;
import demarche.answer.text.Json;
import demarche.authoring.Example;
import demarche.authoring.ExampleResult;
import demarche.authoring.ExampleRunner;
import demarche.authoring.Examples;
import demarche.authoring.ExamplesAnswer;
import demarche.authoring.ExamplesReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules test [PATH]}: runs the examples that stand beside rules. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Run the examples that stand beside the rules.",
        description =
                "%nReads every file *.test.yaml below PATH. An example states facts and what the rules conclude from"
                        + " them; rules/README.md shows how to write one. A failing example shows what was expected, what was"
                        + " found, and the nearest rule that did not fire with its missing conditions. The exit code is 3 if an"
                        + " example fails.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche rules test",
            "  demarche rules test rules/drivers/alliance.test.yaml --all",
            "  demarche rules test my-rules",
            "  demarche rules test my-tests --rules my-rules --format json"
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description =
                    "A file *.test.yaml, or a folder with such files. If the folder holds a weights.yaml, its rules"
                            + " are the ones tested. Default: the folder of the rules.")
    private Optional<Path> path = Optional.empty();

    @Option(names = "--all", description = "Name the examples that pass too.")
    private boolean all;

    RulesTestCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Path rules =
                folders.rules(surroundings, path.filter(given -> Files.isRegularFile(given.resolve("weights.yaml"))));
        Path at = path.map(given -> given.toAbsolutePath().normalize()).orElse(rules);
        if (!Files.exists(at) || !Examples.areIn(at)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "no examples in \"" + path.orElse(at)
                            + "\"; expected a file *.test.yaml, or a folder with such files");
        }
        Desk desk = loader.open(folders.facts(surroundings), rules, Optional.empty());
        List<Example> examples = Examples.read(at, desk.loaded());
        ExampleRunner runner = new ExampleRunner(desk);
        List<ExampleResult> results = examples.stream().map(runner::run).toList();
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        ExamplesReport.text(results, all, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(ExamplesAnswer.of(results)));
            case CSV -> surroundings.printData(ExamplesReport.rows(results).csv());
        }
        return results.stream().allMatch(ExampleResult::passed) ? ExitCode.OK : ExitCode.FILE;
    }
}
