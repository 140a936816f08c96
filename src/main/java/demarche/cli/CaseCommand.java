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

/** {@code case new ID}: begins a case of one's own. */
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Begin a case of your own.",
        description = "%nWrites a file that loads as it stands and says in comments what goes where.",
        synopsisSubcommandLabel = "new ID",
        footerHeading = "%nExamples:%n",
        footer = {"  demarche case new my-case -o -"})
final class CaseCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** The command with its own below it. */
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
            header = "Write a case to begin with.",
            description = "%nWrites facts/cases/ID.yaml, or into the folder given with --facts: a file that loads as it"
                    + " stands and says in comments what goes where. No file is written over.",
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
                    known -> "Replace its values, then: ./demarche check " + known + " and ./demarche assess " + known);
            return ExitCode.OK;
        }
    }
}
