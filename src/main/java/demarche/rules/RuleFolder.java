package demarche.rules;

import demarche.world.Place;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The local folder of rules. Rules are code: they come from here and never over a network. */
public final class RuleFolder {
    private RuleFolder() {}

    /** Every {@code .drl} file below the folder, by path, with line feeds and without a byte-order mark. */
    public static List<RuleSource> read(Path folder, Problems problems) {
        String shown = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            problems.add(new Place(shown, 0, 0), "no such folder", "a folder with rules and weights.yaml");
            return List.of();
        }
        List<RuleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                String path = shown + "/"
                        + folder.relativize(file)
                                .toString()
                                .replace(file.getFileSystem().getSeparator(), "/");
                TextFile.read(file, path, problems).ifPresent(text -> {
                    if (text.text().isBlank()) {
                        problems.add(text.place(), "an empty file", "at least one rule");
                    } else {
                        sources.add(new RuleSource(path, text.normalised()));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
