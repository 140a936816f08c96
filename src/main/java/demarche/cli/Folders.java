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

/** Where facts and rules lie. */
final class Folders {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "Lay the facts, cases and scenarios of this folder over those that come along: its rows take"
                    + " the place of theirs. A folder with a states.csv of its own stands alone.")
    private Optional<Path> facts = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Take rules and weights from this folder instead of the one that comes along. Rules are"
                    + " code: take none from whom you do not trust.")
    private Optional<Path> rules = Optional.empty();

    FactsFolder facts(Surroundings surroundings) {
        Path shipped = surroundings.home().resolve("facts");
        return FactsFolder.over(folder("--facts", facts, shipped), shipped);
    }

    Path rules(Surroundings surroundings) {
        return folder("--rules", rules, surroundings.home().resolve("rules"));
    }

    /** The folder of rules; where none is named, the one that is meant anyway. */
    Path rules(Surroundings surroundings, Optional<Path> meant) {
        return rules.isPresent() || meant.isEmpty()
                ? rules(surroundings)
                : meant.get().toAbsolutePath().normalize();
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
