package demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A page that a command writes anew: whole or not at all. */
final class Page {
    private Page() {}

    /** What is wrong with a file to write, before any work is done for it. */
    static Optional<String> check(Path file) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            return Optional.of("cannot write " + file + ": no such folder");
        }
        return Files.isDirectory(file) ? Optional.of("cannot write " + file + ": it is a folder") : Optional.empty();
    }

    /** @param text the new text, given the one before, which is empty where there was no file */
    static void write(Path file, UnaryOperator<String> text) {
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        // Also where somebody ends the run.
        unfinished.toFile().deleteOnExit();
        try {
            String earlier = Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(unfinished, text.apply(earlier));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
