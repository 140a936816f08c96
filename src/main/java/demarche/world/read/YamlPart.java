package demarche.world.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import demarche.world.Coded;
import demarche.world.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A part of a YAML document, whether or not it is there: what it says, where it stands and what is wrong with it. */
public record YamlPart(YamlDocument document, String pointer) {

    /** The part under a key of this one. */
    public YamlPart at(String key) {
        return new YamlPart(document, YamlDocument.child(pointer, key));
    }

    /** The items of a list; empty if there is no list. */
    public List<YamlPart> items() {
        return IntStream.range(0, node().isArray() ? node().size() : 0)
                .mapToObj(i -> new YamlPart(document, YamlDocument.child(pointer, i)))
                .toList();
    }

    /** The parts of a map, in the order of the file; empty if there is no map. */
    public List<YamlPart> values() {
        return node().properties().stream().map(entry -> at(entry.getKey())).toList();
    }

    /** The key under which it stands. */
    public String key() {
        return JsonPointer.compile(pointer).last().getMatchingProperty();
    }

    /** The content; a missing node where there is no such part. */
    public JsonNode node() {
        return document.at(pointer);
    }

    /** Whether there is no such part. */
    public boolean isMissing() {
        return node().isMissingNode();
    }

    /** The text, where it is text and not empty. */
    public Optional<String> findText() {
        return document.findText(pointer);
    }

    /** A text or a number as text; nothing of what is neither. */
    public String text() {
        return node().asText();
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.findText().stream()).toList();
    }

    /** The word of a vocabulary, where it is one. */
    public <E extends Enum<E> & Coded> Optional<E> word(Class<E> vocabulary) {
        return findText().flatMap(code -> Coded.find(vocabulary, code));
    }

    /** Its place; for a missing part, that of its parent. */
    public Place place() {
        return document.place(pointer);
    }

    /** The place of its key. */
    public Place keyPlace() {
        return document.keyPlace(pointer);
    }

    /** Adds a problem with it. */
    public void refuse(Problems problems, String found, String expected) {
        problems.add(place(), found, expected);
    }

    /** Adds a problem where it is a text that is not among the valid ones. Returns whether it is a valid one. */
    public boolean isOneOf(Collection<String> valid, String noun, String expected, Problems problems) {
        Optional<String> text = findText();
        boolean known = text.filter(valid::contains).isPresent();
        if (text.isPresent() && !known) {
            problems.addUnknown(place(), noun, text.get(), expected, valid);
        }
        return known;
    }
}
