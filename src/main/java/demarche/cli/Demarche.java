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

/** The root command. */
@Command(
        name = "demarche",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        header = "Infer the positions of states in an international crisis, and explain them.",
        description = "%nApplies readable rules to cited facts about alliances, exposure, ideology and interests."
                + " Returns positions with the full argument behind each. All figures follow from the"
                + " stated rules and facts. They are not forecasts.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success, also if nothing was found",
            "1:internal error (--debug prints the stack trace)",
            "2:wrong command-line arguments",
            "3:an error in a file",
            "4:backtest: a figure fails --require",
            "130:stopped with Ctrl-C"
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
            description = "Print the stack trace of an internal error. DEMARCHE_DEBUG=1 does the same.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "no command given");
    }
}
