package demarche.cli;

import demarche.answer.ask.StateNames;
import demarche.answer.catalogue.CoverageReport;
import demarche.answer.catalogue.FactList;
import demarche.answer.catalogue.FactsAbout;
import demarche.answer.catalogue.StateAnswer;
import demarche.answer.catalogue.StateReport;
import demarche.answer.text.Json;
import demarche.answer.text.Paint;
import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.rules.RuleBook;
import demarche.world.fact.State;
import demarche.world.factbase.Coverage;
import demarche.world.factbase.World;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** {@code states [STATE]}: lists the states, or shows the facts on record about one. */
@Command(
        name = "states",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the states, or show the facts on record about one, or gaps in the data.",
        description = "%nShows every fact that names a state, with its source. An assessment uses the facts known on"
                + " the day before the measure. With --coverage, shows for each state and table whether"
                + " there is a value on a given day, its age and its source.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche states",
            "  demarche states KAZ",
            "  demarche states Japan --format csv",
            "  demarche states --coverage --as-of 2022-10-11",
            "  demarche states --coverage KAZ"
        })
final class StatesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(arity = "0..1", paramLabel = "STATE", description = "Code or name of a state.")
    private Optional<String> state = Optional.empty();

    @Option(names = "--coverage", description = "Show data and gaps by state and table.")
    private boolean coverage;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day for --coverage, for instance 2022-10-11. Default: today.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Spec
    private @Nullable CommandSpec spec;

    StatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        World world = Library.open(folders.facts(surroundings)).world();
        if (asOf.isPresent() && !coverage) {
            throw wrong("--as-of requires --coverage");
        }
        if (coverage) {
            cover(world, asOf.orElseGet(() -> LocalDate.now(ZoneOffset.UTC)));
        } else if (state.isPresent()) {
            show(world.getState(StateNames.code(state.get(), world)), world);
        } else {
            look.print(
                    surroundings,
                    StateReport.list(world.states().values()),
                    () -> Json.write(new StateAnswer.All(world.states().values().stream()
                            .map(StateAnswer::of)
                            .toList())));
        }
        return ExitCode.OK;
    }

    private void cover(World world, LocalDate on) {
        List<Coverage> all = Coverage.of(world, on);
        if (all.isEmpty()) {
            throw wrong("no state on record was a UN member on " + on);
        }
        Optional<String> code = state.map(typed -> StateNames.code(typed, world));
        List<Coverage> shown = all.stream()
                .filter(of -> code.isEmpty() || of.state().equals(code.get()))
                .toList();
        if (shown.isEmpty()) {
            throw wrong(world.getState(code.orElseThrow()).inSentence() + " was not a UN member on " + on);
        }
        CoverageReport report = new CoverageReport(world, on, shown);
        int width = look.width(surroundings);
        Paint paint = look.paint(surroundings);
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        code.map(of -> report.text(of, width, paint)).orElseGet(() -> report.text(width, paint)));
            case JSON -> surroundings.printData(Json.write(report.answer()));
            case CSV -> surroundings.printData(report.csv());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private void show(State found, World world) {
        FactList facts =
                new FactList(FactsAbout.state(found.code(), world), new Explainer(world, new RuleBook(List.of())));
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        StateReport.text(found, facts, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(new StateAnswer.One(found, facts)));
            case CSV -> surroundings.printData(facts.csv());
        }
    }
}
