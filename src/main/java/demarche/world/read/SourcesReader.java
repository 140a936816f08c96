package demarche.world.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.world.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

    private final YamlDocument document;
    private final Problems problems;

    private SourcesReader(YamlDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** The keys of a sources file, right or wrong, so that a mistake in one source is not also one of all who cite it. */
    static List<String> keys(YamlDocument document) {
        List<String> keys = new ArrayList<>();
        document.root().fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The sources of a document that nothing is wrong with; none after problems were added. */
    static List<Source> read(YamlDocument document, Problems problems) {
        return new SourcesReader(document, problems).read();
    }

    private List<Source> read() {
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : document.root().properties()) {
            String key = entry.getKey();
            JsonNode source = entry.getValue();
            String pointer = YamlDocument.child("", key);
            @Nullable URI url = url(YamlDocument.child(pointer, "url")).orElse(null);
            String published = source.path("published").asText();
            if (!published.isEmpty() && PartialDate.parse(published).isEmpty()) {
                problems.add(
                        document.place(YamlDocument.child(pointer, "published")),
                        "date " + Problem.quote(published),
                        PartialDate.EXPECTED);
            }
            sources.add(new Source(
                    key,
                    source.path("title").asText(),
                    source.path("publisher").asText(),
                    published,
                    url,
                    source.path("licence").asText(),
                    document.findText(YamlDocument.child(pointer, "note")).orElse(null)));
        }
        return sources;
    }

    private Optional<URI> url(String pointer) {
        return document.findText(pointer).flatMap(text -> {
            try {
                return Optional.of(new URI(text));
            } catch (URISyntaxException e) {
                problems.add(
                        document.place(pointer),
                        "address " + Problem.quote(text),
                        "a URL such as https://example.org/a");
                return Optional.empty();
            }
        });
    }
}
