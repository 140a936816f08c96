package demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where facts and rules lie. */
final class Folders {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "Take facts, cases and asks from this folder instead of the one that comes along.")
    private Optional<Path> facts = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Take rules and weights from this folder instead of the one that comes along.")
    private Optional<Path> rules = Optional.empty();

    Path facts(Surroundings surroundings) {
        return folder("--facts", facts, surroundings.home().resolve("facts"));
    }

    Path rules(Surroundings surroundings) {
        return folder("--rules", rules, surroundings.home().resolve("rules"));
    }

    private Path folder(String option, Optional<Path> typed, Path otherwise) {
        Path folder = typed.orElse(otherwise);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "no folder \"" + folder + "\"; give one with " + option + " DIR");
        }
        // A folder given as "." has no name to show in messages.
        return folder.toAbsolutePath().normalize();
    }
}
