package demarche.world.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import demarche.world.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Turns YAML 1.2 text (or JSON, which is a part of it) into a tree with places.
 *
 * <p>Only what JSON can say is taken: keys are text, dates stay text, and what is written once with an anchor cannot be
 * repeated by an alias, since then a part would have two places.
 */
final class YamlParser {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setAllowNonScalarKeys(true)
            .build();

    private final TextFile file;
    private final Problems problems;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlParser(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The document, as far as it can be read; empty if it is empty or its syntax is wrong. */
    static Optional<YamlDocument> parse(TextFile file, Problems problems) {
        return new YamlParser(file, problems).parse();
    }

    private Optional<YamlDocument> parse() {
        try {
            Optional<Node> node = new Compose(SETTINGS).composeString(file.text());
            if (node.isEmpty()) {
                problems.add(file.place(), "empty file", "a YAML document");
            }
            return node.map(root -> new YamlDocument(file, convert(root, ""), values, keys));
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(this::place).orElse(file.place());
            problems.add(place, "a YAML syntax error (" + e.getProblem() + ")", "well-formed YAML");
        } catch (YamlEngineException e) {
            problems.add(
                    file.place(),
                    "a YAML syntax error " + Problem.quote(String.valueOf(e.getMessage())),
                    "well-formed YAML");
        }
        return Optional.empty();
    }

    private JsonNode convert(Node node, String pointer) {
        values.put(pointer, place(node));
        if (!seen.add(node)) {
            problems.add(place(node), "an anchor that an alias repeats", "the content written out in each place");
            return JsonNodeFactory.instance.missingNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(convert(item, YamlDocument.child(pointer, array.size())));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problems.add(place(entry.getKeyNode()), "a list or map as a key", "text as a key");
                continue;
            }
            String child = YamlDocument.child(pointer, key.getValue());
            if (object.has(key.getValue())) {
                problems.add(
                        place(key),
                        "second key " + Problem.quote(key.getValue()),
                        "each key once; the first is " + keys.get(child));
                continue;
            }
            keys.put(child, place(key));
            object.set(key.getValue(), convert(entry.getValueNode(), child));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
        }
        try {
            if (tag.equals(Tag.INT)) {
                return JsonNodeFactory.instance.numberNode(new BigInteger(text));
            }
            if (tag.equals(Tag.FLOAT)) {
                return JsonNodeFactory.instance.numberNode(new BigDecimal(text));
            }
        } catch (NumberFormatException e) {
            // .inf and .nan are numbers to YAML and text to everyone else
            return JsonNodeFactory.instance.textNode(text);
        }
        return JsonNodeFactory.instance.textNode(text);
    }

    private Place place(Node node) {
        return node.getStartMark().map(this::place).orElse(file.place());
    }

    private Place place(Mark mark) {
        return new Place(file.shown(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
