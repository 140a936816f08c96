package demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A page that a command rewrites atomically. */
final class Page {
    private Page() {}

    /** The reason why a file cannot be written, checked before the work begins. */
    static Optional<String> check(Path file) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            return Optional.of("cannot write " + file + ": the folder does not exist");
        }
        return Files.isDirectory(file) ? Optional.of("cannot write " + file + ": it is a folder") : Optional.empty();
    }

    /** @param text computes the new text from the old one, which is empty for a new file */
    static void write(Path file, UnaryOperator<String> text) {
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        // Also after Ctrl-C.
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
