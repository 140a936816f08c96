package demarche.cli;

import demarche.world.read.FactsFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A new file with its id and path. The write is atomic and never replaces a file. */
final class NewFile {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ENDING = Pattern.compile("\\.ya?ml$");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(
            paramLabel = "ID",
            description = "Id: lower-case letters, digits and hyphens. It is also the name of the file.")
    private String id = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "Title.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of the facts folder; - means standard output.")
    private Optional<String> output = Optional.empty();

    FactsFolder facts(Surroundings surroundings) {
        return folders.facts(surroundings);
    }

    String id() {
        if (!ID.matcher(id).matches()) {
            throw wrong("\"" + id + "\" is not a valid id; expected lower-case letters, digits and hyphens, for"
                    + " instance "
                    + "border-clash-2024");
        }
        return id;
    }

    String title(String otherwise) {
        String typed = title.orElse(otherwise);
        if (typed.isBlank()) {
            throw wrong("the title is empty");
        }
        return typed;
    }

    /**
     * Writes the file.
     *
     * @param subfolder of the folder of facts
     * @param hint next step, given the id or path of the file
     */
    void write(String text, String subfolder, Surroundings surroundings, Function<String, String> hint) {
        if (output.filter("-"::equals).isPresent()) {
            surroundings.printData(text);
            return;
        }
        FactsFolder facts = facts(surroundings);
        String relative = subfolder + "/" + id + ".yaml";
        if (output.isEmpty() && facts.has(relative)) {
            throw wrong(exists(facts.resolve(relative)));
        }
        Path file = output.map(Path::of).orElseGet(() -> facts.path().resolve(relative));
        if (!ENDING.matcher(name(file)).replaceFirst("").equals(id)
                || !ENDING.matcher(name(file)).find()) {
            throw wrong("the file name must be the id: expected " + id + ".yaml, found \"" + name(file) + "\"");
        }
        write(text, file);
        surroundings.print("Wrote " + shown(file) + ".\n"
                + hint.apply(output.isPresent() ? output.get().replace('\\', '/') : id) + "\n");
    }

    private void write(String text, Path file) {
        if (Files.exists(file)) {
            throw wrong(exists(file));
        }
        Path unfinished = file.resolveSibling(
                "." + name(file) + "." + ProcessHandle.current().pid());
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try {
            if (output.isEmpty()) {
                Files.createDirectories(folder);
            }
            Files.writeString(unfinished, text);
            try {
                Files.move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (FileAlreadyExistsException e) {
            throw wrong(exists(file));
        } catch (IOException e) {
            throw wrong("cannot write " + shown(file) + ": "
                    + (Files.isDirectory(folder) ? e.getMessage() : "the folder does not exist"));
        }
    }

    private static String exists(Path file) {
        return shown(file) + " already exists and is not overwritten; choose another id or remove the file";
    }

    /** The path relative to the working folder. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
