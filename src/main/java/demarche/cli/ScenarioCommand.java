package demarche.cli;

import demarche.crisis.read.Library;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code scenario new ID}: writes a template of a scenario. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Start a scenario of your own.",
        description = "%nWrites a template: a valid scenario file with comments on every key.",
        synopsisSubcommandLabel = "new ID",
        footerHeading = "%nExamples:%n",
        footer = {"  demarche scenario new my-scenario -o -"})
final class ScenarioCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** The command with its subcommand. */
    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new ScenarioCommand()).addSubcommand(new New(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "no command given; expected new");
    }

    /** {@code scenario new}. */
    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Write a template of a scenario.",
            description = "%nWrites facts/scenarios/ID.yaml, or scenarios/ID.yaml in the folder given with --facts: a"
                    + " valid scenario file with comments on every key. Existing files are never"
                    + " overwritten.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  demarche scenario new my-scenario --facts my-facts",
                "  demarche scenario new my-scenario -o my-scenario.yaml",
                "  demarche scenario new my-scenario -o -"
            })
    static final class New implements Callable<Integer> {
        private final Surroundings surroundings;

        @Mixin
        private final NewFile file = new NewFile();

        New(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            String id = file.id();
            Library library = Library.open(file.facts(surroundings));
            file.write(
                    Template.ofScenario(id, file.title("What the scenario assumes, in a few words"), library.levers()),
                    "scenarios",
                    surroundings,
                    known -> "Edit the values, then run: ./demarche check and ./demarche whatif CASE --with " + known);
            return ExitCode.OK;
        }
    }
}
