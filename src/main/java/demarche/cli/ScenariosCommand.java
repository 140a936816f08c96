package demarche.cli;

import demarche.answer.catalogue.ScenarioAnswer;
import demarche.answer.catalogue.ScenarioReport;
import demarche.answer.text.Json;
import demarche.crisis.Scenario;
import demarche.crisis.read.Library;
import demarche.world.Source;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scenarios [ID]}: lists the scenarios, or shows one. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the scenarios, or show one.",
        description = "%nShows the levers a scenario sets, in words, the facts it patches, the scenarios it"
                + " includes, and its conjectures.",
        footerHeading = "%nExamples:%n",
        footer = {"  demarche scenarios", "  demarche scenarios energy-shock"})
final class ScenariosCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a scenario or path to a YAML file.")
    private Optional<String> id = Optional.empty();

    ScenariosCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Library library = Library.open(folders.facts(surroundings));
        ScenarioReport report = new ScenarioReport(library.levers());
        if (id.isPresent()) {
            show(library.scenarios().getScenario(id.get()), report, library);
        } else {
            List<Scenario> scenarios = library.scenarios().listScenarios();
            look.print(
                    surroundings,
                    ScenarioReport.list(scenarios),
                    () -> Json.write(ScenarioAnswer.All.of(scenarios, library.levers())));
        }
        return ExitCode.OK;
    }

    private void show(Scenario scenario, ScenarioReport report, Library library) {
        List<Source> sources =
                scenario.sources().stream().map(library.world()::getSource).toList();
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        report.text(scenario, sources, look.width(surroundings), look.paint(surroundings)));
            case JSON ->
                surroundings.printData(
                        Json.write(new ScenarioAnswer.One(ScenarioAnswer.of(scenario, library.levers()))));
            case CSV -> surroundings.printData(report.changes(scenario).csv());
        }
    }
}
