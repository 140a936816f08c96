package demarche.world.read;

import java.nio.file.Path;
import java.util.Optional;

/** Reads YAML files and checks them against the JSON Schemas that come with the program. */
public final class YamlReader {

    private YamlReader() {}

    /**
     * Reads a file that problems name by its path as given.
     *
     * @param schema name of a schema: one of those in {@code demarche/schema}
     * @return the document where nothing is wrong with it; empty if problems were added
     */
    public static Optional<YamlDocument> read(Path file, String schema, Problems problems) {
        return read(file, file.toString().replace('\\', '/'), schema, problems);
    }

    /**
     * Reads a file.
     *
     * @param shown the path by which problems name it
     * @param schema name of a schema: one of those in {@code demarche/schema}
     * @return the document where nothing is wrong with it; empty if problems were added
     */
    public static Optional<YamlDocument> read(Path file, String shown, String schema, Problems problems) {
        int before = problems.count();
        return TextFile.read(file, shown, problems)
                .flatMap(text -> readLeniently(text, schema, problems))
                .filter(document -> problems.count() == before);
    }

    /**
     * Parses a text. What breaks the schema is added to the problems, and yet the document is returned, so that a caller
     * can check the rest of it in the same run; only a text that is no YAML yields nothing.
     */
    public static Optional<YamlDocument> readLeniently(TextFile text, String schema, Problems problems) {
        Optional<YamlDocument> document = YamlParser.parse(text, problems);
        document.ifPresent(it -> DocumentSchema.named(schema).check(it, problems));
        return document;
    }
}
