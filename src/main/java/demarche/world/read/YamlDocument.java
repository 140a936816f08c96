package demarche.world.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import demarche.world.Place;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a YAML file and where in the file each part of it stands. Parts are named by JSON pointers
 * ({@code /measures/0/id}).
 */
public final class YamlDocument {

    private final TextFile file;
    private final JsonNode root;
    private final Map<String, Place> values;
    private final Map<String, Place> keys;

    YamlDocument(TextFile file, JsonNode root, Map<String, Place> values, Map<String, Place> keys) {
        this.file = file;
        this.root = root;
        this.values = Map.copyOf(values);
        this.keys = Map.copyOf(keys);
    }

    /** The file it was read from. */
    public TextFile file() {
        return file;
    }

    /** The whole content. */
    public JsonNode root() {
        return root;
    }

    /** A part of the content; a missing node where there is no such part. */
    public JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** A part of the content, there or not. */
    public YamlPart part(String pointer) {
        return new YamlPart(this, pointer);
    }

    /** The text of a part, where it is text and not empty. */
    public Optional<String> findText(String pointer) {
        return Optional.of(at(pointer))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }

    /** The place of a part; for a missing part, that of its parent. */
    public Place place(String pointer) {
        return nearestPlace(values, pointer);
    }

    /** The place of the key of a part; for a part without a key, that of the part. */
    public Place keyPlace(String pointer) {
        return Optional.ofNullable(keys.get(pointer)).orElseGet(() -> place(pointer));
    }

    /** The pointer of a part directly below another. */
    public static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer of an item of a list. */
    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    private Place nearestPlace(Map<String, Place> places, String pointer) {
        for (JsonPointer at = JsonPointer.compile(pointer); at != null; at = at.head()) {
            Place place = places.get(at.toString());
            if (place != null) {
                return place;
            }
        }
        return file.place();
    }
}
