package demarche.answer.ask;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.world.Source;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source as JSON. */
public record SourceJson(
        String key,
        String title,
        String publisher,
        @JsonPropertyDescription("year, month or day") String published,
        @Nullable String url,
        String licence,
        @Nullable String note) {

    /** The record of a source. */
    public static SourceJson of(Source source) {
        return new SourceJson(
                source.key(),
                source.title(),
                source.publisher(),
                source.published(),
                Optional.ofNullable(source.url()).map(URI::toString).orElse(null),
                source.licence(),
                source.note());
    }
}
