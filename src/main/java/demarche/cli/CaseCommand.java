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

/** {@code case new ID}: writes a template of a case. */
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Start a case of your own.",
        description = "%nWrites a template: a valid case file with comments on every key.",
        synopsisSubcommandLabel = "new ID",
        footerHeading = "%nExamples:%n",
        footer = {"  demarche case new my-case -o -"})
final class CaseCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** The command with its subcommand. */
    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new CaseCommand()).addSubcommand(new New(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "no command given; expected new");
    }

    /** {@code case new}. */
    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Write a template of a case.",
            description = "%nWrites facts/cases/ID.yaml, or cases/ID.yaml in the folder given with --facts: a"
                    + " valid case file with comments on every key. Existing files are never overwritten.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  demarche case new my-case --facts my-facts",
                "  demarche case new my-case -o my-case.yaml",
                "  demarche case new my-case -o -"
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
                    Template.ofCase(id, file.title("What happened, in a few words"), library.asks()),
                    "cases",
                    surroundings,
                    known ->
                            "Edit the values, then run: ./demarche check " + known + " and ./demarche assess " + known);
            return ExitCode.OK;
        }
    }
}
