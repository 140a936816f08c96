package demarche.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole. */
@Command(
        name = "demarche",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        header = "Infer how states position themselves in an international crisis, and why.",
        description =
                "%nFacts about alliances, exposure, ideology and interests go into readable rules; out come positions"
                        + " and the full argument behind each. All figures are what the stated rules imply from the stated facts.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also where nothing was found",
            "1:a fault of the program (--debug shows the stack trace)",
            "2:typed wrong on the command line",
            "3:wrong inside a file",
            "4:backtest: a figure misses what --require asks",
            "130:ended with Ctrl-C"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche assess ukraine-annexation-2022",
            "  demarche why ukraine-annexation-2022 CHN",
            "  demarche whatif ukraine-annexation-2022 --with energy-shock",
            "  demarche check"
        })
final class Demarche implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of a fault of the program. So does DEMARCHE_DEBUG=1.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "no command given");
    }
}
