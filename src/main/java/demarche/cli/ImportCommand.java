package demarche.cli;

import demarche.answer.text.Lines;
import demarche.importing.Imported;
import demarche.importing.Importer;
import demarche.importing.Order;
import demarche.importing.Refreshed;
import demarche.importing.ReleaseKind;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.FactsReader;
import demarche.world.read.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import KIND FILE}: updates a table of facts from its publisher's release. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Update a table of facts from its publisher's release.",
        description = "%nReads a publisher's file and adds or corrects the rows that cite it. Rows from other"
                + " sources, rows with a note and judged rows are kept. If the file or the resulting"
                + " folder has an error, nothing is written. docs/importing.md lists where to"
                + " get each file and how its figures are computed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Preview a new release of V-Dem:",
            "    demarche import v-dem V-Dem-CY-Full+Others-v15.csv --dry-run",
            "  Enter the recorded votes on a resolution:",
            "    demarche import un-votes 2025_ga_voting.csv --resolution A/RES/ES-11/4",
            "  Attendance and agreement from the same file:",
            "    demarche import un-votes 2025_ga_voting.csv",
            "  Replace an older release by one with its own key:",
            "    demarche import v-dem V-Dem-CY-Core-v16.csv --source v-dem-16 \\",
            "      --replaces v-dem-15"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int LISTED = 20;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Look look = new Look();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Candidates.ReleaseKinds.class,
            description = "Kind of file: ${COMPLETION-CANDIDATES}.")
    private ReleaseKind kind = ReleaseKind.V_DEM;

    @Parameters(index = "1", paramLabel = "FILE", description = "The publisher's file, unpacked.")
    private Path file = Path.of("");

    @Option(names = "--facts", paramLabel = "DIR", description = "Folder to update instead of the shipped facts.")
    private Optional<Path> facts = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "KEY",
            description = "Key in sources.yaml that the rows cite. Default: the key in the shipped facts.")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--replaces",
            paramLabel = "KEY",
            description = "Key of an older release whose rows are replaced too (repeatable).")
    private List<String> replaces = new ArrayList<>();

    @Option(
            names = "--resolution",
            paramLabel = "ID",
            description = "For votes: import the votes on this resolution only, without attendance and agreement"
                    + " (repeatable).")
    private List<String> resolutions = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "YEAR",
            description = "First year to import. Default: the first year of the shipped table.")
    private Optional<Integer> since = Optional.empty();

    @Option(
            names = "--leave-out",
            paramLabel = "YEARS",
            description = "Years to skip, separated by commas, or none. Default: years with votes on the measure of a"
                    + " case, which are 2022 for attendance and agreement, 2022 and 2023 for ideal points.")
    private Optional<String> leaveOut = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would change, and write nothing.")
    private boolean dryRun;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (look.format() != Format.TABLE) {
            throw wrong("import has no JSON or CSV output; use --format table");
        }
        if (!Files.isRegularFile(file)) {
            throw wrong("file \"" + file + "\" not found");
        }
        if (!resolutions.isEmpty() && !kind.hasResolutions()) {
            throw wrong("--resolution applies only to un-votes and voeten-votes");
        }
        for (String resolution : resolutions) {
            if (!resolution.matches("[A-Za-z0-9/-]+")) {
                throw wrong("\"" + resolution + "\" is not a resolution; expected for instance A/RES/ES-11/4");
            }
        }
        FactsFolder folder = folder();
        Problems problems = new Problems();
        World world = FactsReader.read(folder, problems);
        problems.throwIfAny();
        String key = world.getSource(source.orElse(kind.source())).key();
        replaces.forEach(world::getSource);
        Imported imported = Importer.read(new Order(
                kind,
                file,
                folder,
                world,
                key,
                Set.copyOf(replaces),
                new ArrayList<>(new LinkedHashSet<>(resolutions)),
                since,
                leaveOut.map(this::years),
                message -> Objects.requireNonNull(spec).commandLine().getErr().println(message)));
        if (!dryRun) {
            Importer.write(imported, folder);
        }
        look.print(surroundings, text(imported, look.width(surroundings)));
        return ExitCode.OK;
    }

    private FactsFolder folder() {
        Path shipped = surroundings.home().resolve("facts");
        Path folder = facts.orElse(shipped);
        if (!Files.isDirectory(folder)) {
            throw wrong("folder \"" + folder + "\" not found; give an existing folder with --facts DIR");
        }
        return FactsFolder.over(
                folder.toAbsolutePath().normalize(), shipped.toAbsolutePath().normalize());
    }

    private Set<Integer> years(String typed) {
        if (typed.equals("none")) {
            return Set.of();
        }
        if (!typed.matches("\\d{4}(,\\d{4})*")) {
            throw wrong("\"" + typed + "\" is not a list of years; expected for instance 2022,2023, or none");
        }
        return List.of(typed.split(",", -1)).stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private String text(Imported imported, int width) {
        List<String> lines = new ArrayList<>();
        for (Refreshed refreshed : imported.files()) {
            lines.addAll(Lines.wrap(summary(refreshed), width));
            refreshed.changed().stream().limit(LISTED).forEach(change -> lines.add("  " + change));
            if (refreshed.changed().size() > LISTED) {
                lines.add("  and " + (refreshed.changed().size() - LISTED) + " more");
            }
        }
        codes("Codes of no state in states.csv, with their number of rows", imported.unmapped(), width, lines);
        codes(
                "Codes of states in years without membership, with their number of rows",
                imported.notMembers(),
                width,
                lines);
        imported.notes().forEach(note -> lines.addAll(Lines.wrap(note, width)));
        if (!imported.isNew()) {
            lines.add("Nothing to change.");
        } else if (dryRun) {
            lines.add("Nothing was written (--dry-run).");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String summary(Refreshed refreshed) {
        List<String> parts = new ArrayList<>();
        parts.add(refreshed.added() + " added");
        parts.add(refreshed.changed().size() + " changed");
        parts.add(refreshed.same() + " unchanged");
        if (refreshed.others() > 0) {
            parts.add(refreshed.others() + " of other sources kept");
        }
        if (refreshed.edited() > 0) {
            parts.add(refreshed.edited() + " judged or with a note kept");
        }
        return refreshed.file() + ": " + String.join(", ", parts) + ".";
    }

    private static void codes(String what, Map<String, Integer> codes, int width, List<String> lines) {
        if (!codes.isEmpty()) {
            String list = codes.entrySet().stream()
                    .map(code -> code.getKey() + " (" + code.getValue() + ")")
                    .collect(Collectors.joining(", "));
            lines.addAll(Lines.wrap(what + ": " + list + ".", width));
        }
    }
}
