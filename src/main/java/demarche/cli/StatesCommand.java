package demarche.cli;

import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.reasoning.rulebase.RuleBook;
import demarche.report.FactList;
import demarche.report.Json;
import demarche.report.StateReport;
import demarche.world.World;
import demarche.world.fact.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code states [STATE]}: lists the states, or shows what is on record about one. */
@Command(
        name = "states",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the states, or show what is on record about one.",
        description =
                "%nShows every fact that names a state, with its source. An assessment uses those known on the day before the measure.",
        footerHeading = "%nExamples:%n",
        footer = {"  demarche states", "  demarche states KAZ", "  demarche states Japan --format csv"})
final class StatesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(arity = "0..1", paramLabel = "STATE", description = "Code or name of a state.")
    private Optional<String> state = Optional.empty();

    StatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        World world = Library.open(folders.facts(surroundings)).world();
        if (state.isPresent()) {
            show(world.getState(StateNames.code(state.get(), world)), world);
        } else {
            look.print(
                    surroundings,
                    StateReport.list(world.states().values()),
                    () -> Json.write(Answer.of(
                            "states",
                            world.states().values().stream()
                                    .map(StateReport::json)
                                    .toList())));
        }
        return ExitCode.OK;
    }

    private void show(State found, World world) {
        FactList facts =
                new FactList(FactsAbout.state(found.code(), world), new Explainer(world, new RuleBook(List.of())));
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        StateReport.text(found, facts, look.width(surroundings), look.paint(surroundings)));
            case JSON -> {
                Map<String, Object> json = StateReport.json(found);
                json.put("facts", facts.json());
                surroundings.printData(Json.write(Answer.of("state", json)));
            }
            case CSV -> surroundings.printData(facts.csv());
        }
    }
}
