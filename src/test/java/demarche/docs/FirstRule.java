package demarche.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code my-rules} that a reader has after the steps of the first rule in {@code rules/README.md}: a copy of the
 * shipped rules with the files and the weight that this page and {@code docs/authoring.md} show.
 */
final class FirstRule {
    /** What the page calls the folder. */
    static final String NAME = "my-rules";

    private static final Pattern FILE =
            Pattern.compile("`my-rules/([^`]+)`(?:(?!```|`my-rules/).)*?```(?:drl|yaml)\n(.*?)```", Pattern.DOTALL);
    private static final Path FOLDER = made();

    private FirstRule() {}

    /** Where it is. */
    static Path folder() {
        return FOLDER;
    }

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory("first-rule").resolve(NAME);
            copy(Path.of("rules"), folder);
            Matcher files = FILE.matcher(
                    Files.readString(Path.of("rules/README.md")) + Files.readString(Path.of("docs/authoring.md")));
            while (files.find()) {
                Path file = folder.resolve(files.group(1));
                Files.writeString(
                        file,
                        file.endsWith("weights.yaml")
                                ? Files.readString(file)
                                        .replaceFirst(
                                                "(?m)^rules:\n", "rules:\n" + Matcher.quoteReplacement(files.group(2)))
                                : files.group(2));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
