package demarche.cli;

import demarche.answer.ask.Loaded;
import demarche.answer.ask.Loader;
import demarche.robustness.ReliabilityFile;
import demarche.web.PortInUseException;
import demarche.web.Probe;
import demarche.web.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: starts the workbench. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Open the workbench in a browser on this machine.",
        description = "%nStarts a server on 127.0.0.1 only, prints its address and runs until Ctrl-C. The page has a"
                + " world map of positions, levers, drivers and arguments. Its API is described at"
                + " /reference.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche serve",
            "  demarche serve --port 9000 --case jerusalem-status-2017",
            "  On any free port:",
            "    demarche serve --port 0",
            "  Test before a lecture that it works on this machine:",
            "    demarche serve --probe",
            "  Call the API from another terminal:",
            "    curl 'http://127.0.0.1:8193/api/v1/why?case=cyprus-1979&state=IND'"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST = 65535;

    private final Surroundings surroundings;
    private final Loader loader;

    @Mixin
    private final Folders folders = new Folders();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8193",
            description = "Port to listen on; 0 means any free port. Default: ${DEFAULT-VALUE}.")
    private int port = 8193;

    @Option(
            names = "--case",
            paramLabel = "ID",
            defaultValue = "ukraine-annexation-2022",
            description = "Case to open first. Default: ${DEFAULT-VALUE}.")
    private String crisis = "";

    @Option(names = "--open", description = "Print only the address, for use by another program.")
    private boolean open;

    @Option(
            names = "--probe",
            description = "Make the first requests of the page, print the time of each response, and exit.")
    private boolean probe;

    @Spec
    private @Nullable CommandSpec spec;

    ServeCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (port < 0 || port > HIGHEST) {
            throw wrong("--port " + port + "; expected 0 to " + HIGHEST);
        }
        Loaded loaded = loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.of(crisis))
                .loaded();
        Workbench workbench = open(loaded);
        if (probe) {
            return probed(workbench);
        }
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            workbench.close();
                            ended.countDown();
                        },
                        "end-of-the-workbench"));
        surroundings.printData(workbench.uri() + "\n");
        if (!open) {
            surroundings.err().println("demarche: ready at " + workbench.uri() + "; press Ctrl-C to stop");
        }
        ended.await();
        return ExitCode.OK;
    }

    private int probed(Workbench workbench) throws InterruptedException, IOException {
        try (workbench) {
            List<Probe.Answer> answers = Probe.ask(workbench, crisis);
            answers.forEach(answer -> surroundings.printData(String.format(
                    Locale.ROOT,
                    "%d %7d bytes %5d ms  %s%n",
                    answer.status(),
                    answer.bytes(),
                    answer.millis(),
                    answer.path())));
            return answers.stream().allMatch(answer -> answer.status() == 200) ? ExitCode.OK : ExitCode.INTERNAL;
        }
    }

    private Workbench open(Loaded loaded) {
        loaded.library().cases().getCase(crisis);
        try {
            return Workbench.open(
                    loaded,
                    ReliabilityFile.find(surroundings.home().resolve("docs").resolve("accuracy.json")),
                    new Workbench.Settings(port, new Version().getVersion()[0].replaceFirst("^demarche ", ""), crisis));
        } catch (PortInUseException e) {
            throw wrong("port " + e.port() + " is in use, perhaps by another workbench; use --port " + free()
                    + ", which is free, or --port 0 for any free port");
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
