package demarche.cli;

import demarche.world.read.FactsFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options for the folders of facts and rules. */
final class Folders {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "Folder with your own facts, cases and scenarios. They are added to the shipped ones;"
                    + " a row with the same key replaces the shipped row. A folder with a states.csv replaces"
                    + " the shipped facts entirely.")
    private Optional<Path> facts = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder with rules and weights to use instead of the shipped ones. Rules are code:"
                    + " run only rules from people you trust.")
    private Optional<Path> rules = Optional.empty();

    FactsFolder facts(Surroundings surroundings) {
        Path shipped = surroundings.home().resolve("facts");
        return FactsFolder.over(folder("--facts", facts, shipped), shipped);
    }

    Path rules(Surroundings surroundings) {
        return folder("--rules", rules, surroundings.home().resolve("rules"));
    }

    private Path folder(String option, Optional<Path> typed, Path otherwise) {
        Path folder = typed.orElse(otherwise);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "folder \"" + folder + "\" not found; give an existing folder with " + option + " DIR");
        }
        // The path "." has no file name for messages.
        return folder.toAbsolutePath().normalize();
    }
}
