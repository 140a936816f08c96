package demarche.answer.ask;

import demarche.world.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** A source as JSON. */
public final class SourceJson {
    private SourceJson() {}

    /** Everything known of a source. */
    public static Map<String, Object> of(Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", source.key());
        json.put("title", source.title());
        json.put("publisher", source.publisher());
        json.put("published", source.published());
        if (source.url() != null) {
            json.put("url", source.url().toString());
        }
        json.put("licence", source.licence());
        if (source.note() != null) {
            json.put("note", source.note());
        }
        return json;
    }
}
