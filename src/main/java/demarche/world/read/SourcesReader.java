package demarche.world.read;

import demarche.world.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

    private SourcesReader() {}

    /** The keys of a sources file, right or wrong, so that a mistake in one source is not also one of all who cite it. */
    static List<String> keys(YamlDocument document) {
        return document.part("").values().stream().map(YamlPart::key).toList();
    }

    /** The sources of a document that nothing is wrong with; none after problems were added. */
    static List<Source> read(YamlDocument document, Problems problems) {
        return document.part("").values().stream()
                .map(source -> source(source, problems))
                .toList();
    }

    private static Source source(YamlPart part, Problems problems) {
        YamlPart published = part.at("published");
        if (!published.text().isEmpty() && PartialDate.parse(published.text()).isEmpty()) {
            published.refuse(problems, "date " + Problem.quote(published.text()), PartialDate.EXPECTED);
        }
        return new Source(
                part.key(),
                part.at("title").text(),
                part.at("publisher").text(),
                published.text(),
                url(part.at("url"), problems).orElse(null),
                part.at("licence").text(),
                part.at("note").findText().orElse(null));
    }

    private static Optional<URI> url(YamlPart part, Problems problems) {
        return part.findText().flatMap(text -> {
            try {
                return Optional.of(new URI(text));
            } catch (URISyntaxException e) {
                part.refuse(problems, "address " + Problem.quote(text), "a URL such as https://example.org/a");
                return Optional.empty();
            }
        });
    }
}
