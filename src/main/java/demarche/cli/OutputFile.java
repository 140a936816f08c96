package demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Writes a result into a file, whole or not at all; a file that is there already is replaced. */
final class OutputFile {
    private OutputFile() {}

    /** @throws ParameterException where it cannot be written */
    static void write(Path file, String text, CommandSpec spec) {
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            unfinished.toFile().delete();
            Path folder = file.toAbsolutePath().getParent();
            throw new ParameterException(
                    spec.commandLine(),
                    "cannot write " + file + ": "
                            + (folder != null && Files.isDirectory(folder) ? e.getMessage() : "no such folder"));
        }
    }
}
