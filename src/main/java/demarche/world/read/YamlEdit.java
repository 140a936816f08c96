package demarche.world.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes single values in the text of a YAML file. Comments, order and layout stay as they were written. Parts are
 * named by
 * JSON pointers, as in {@link YamlDocument}.
 */
public final class YamlEdit {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    private final String text;
    private final String lineEnd;
    private final Map<String, Node> nodes = new HashMap<>();
    /** A replacement of a range of the text, in code points. */
    private final SortedMap<Stretch, String> changes = new TreeMap<>();

    private record Stretch(int from, int to) implements Comparable<Stretch> {
        private static final Comparator<Stretch> ORDER =
                Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to);

        @Override
        public int compareTo(Stretch other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param file a text that {@link YamlReader} has read without a problem */
    public YamlEdit(TextFile file) {
        text = file.text();
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        new Compose(SETTINGS).composeString(text).ifPresent(root -> index(root, ""));
    }

    private void index(Node node, String pointer) {
        nodes.put(pointer, node);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    index(entry.getValueNode(), YamlDocument.child(pointer, key.getValue()));
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                index(sequence.getValue().get(i), YamlDocument.child(pointer, i));
            }
        }
    }

    /** Whether there is such a part. */
    public boolean has(String pointer) {
        return nodes.containsKey(pointer);
    }

    /**
     * Replaces a part.
     *
     * @param written what is to stand there, as YAML
     * @throws NoSuchElementException if there is no such part
     */
    public YamlEdit replace(String pointer, String written) {
        Node node = node(pointer);
        changes.put(new Stretch(start(node), end(node)), written);
        return this;
    }

    /**
     * Gives a key of a map a value: replaces the one it has, or adds the key after another one.
     *
     * @param pointer of the map
     * @param after a key of the map
     * @throws NoSuchElementException if it has neither
     */
    public YamlEdit put(String pointer, String key, String written, String after) {
        String at = YamlDocument.child(pointer, key);
        if (has(at)) {
            return replace(at, written);
        }
        MappingNode map = (MappingNode) node(pointer);
        int end = end(node(YamlDocument.child(pointer, after)));
        String separator = map.getFlowStyle() == FlowStyle.FLOW
                ? ", "
                : lineEnd
                        + " "
                                .repeat(map.getValue()
                                        .get(0)
                                        .getKeyNode()
                                        .getStartMark()
                                        .orElseThrow()
                                        .getColumn());
        // Several keys after the same one stand in the order in which they were put.
        changes.merge(new Stretch(end, end), separator + key + ": " + written, String::concat);
        return this;
    }

    /** Puts lines before the first key of the file. */
    public YamlEdit begin(List<String> lines) {
        int start = start(node(""));
        changes.put(new Stretch(start, start), String.join(lineEnd, lines) + lineEnd);
        return this;
    }

    /** The text as edited. */
    public String text() {
        StringBuilder edited = new StringBuilder();
        int done = 0;
        for (Map.Entry<Stretch, String> change : changes.entrySet()) {
            int from = text.offsetByCodePoints(0, change.getKey().from());
            edited.append(text, done, from).append(change.getValue());
            done = text.offsetByCodePoints(0, change.getKey().to());
        }
        return edited.append(text, done, text.length()).toString();
    }

    private Node node(String pointer) {
        return Optional.ofNullable(nodes.get(pointer))
                .orElseThrow(() -> new NoSuchElementException("nothing at " + pointer));
    }

    private static int start(Node node) {
        return node.getStartMark().map(Mark::getIndex).orElseThrow();
    }

    /** A collection without brackets ends where its last part does, and not where the next thing begins. */
    private static int end(Node node) {
        if (node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty()) {
            Object last = collection.getValue().get(collection.getValue().size() - 1);
            return end(last instanceof NodeTuple entry ? entry.getValueNode() : (Node) last);
        }
        return node.getEndMark().map(Mark::getIndex).orElseThrow();
    }
}
