package demarche.authoring;

import demarche.authoring.RuleGraph.Arrow;
import demarche.authoring.RuleGraph.Kind;
import demarche.authoring.RuleGraph.Node;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/** A graph of rules in the language of Graphviz. */
public final class GraphText {
    private GraphText() {}

    /** The graph as DOT, from left to right. */
    public static String dot(Graph<Node, Arrow> graph) {
        DOTExporter<Node, Arrow> exporter = new DOTExporter<>(node -> '"' + node.name() + '"');
        exporter.setGraphIdProvider(() -> "rules");
        exporter.setGraphAttributeProvider(() -> attributes("rankdir", "LR"));
        exporter.setVertexAttributeProvider(node -> attributes("shape", shape(node.kind())));
        exporter.setEdgeAttributeProvider(
                arrow -> arrow.label().isEmpty() ? Map.of() : attributes("label", arrow.label()));
        StringWriter text = new StringWriter();
        exporter.exportGraph(graph, text);
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String shape(Kind kind) {
        return switch (kind) {
            case FACT -> "note";
            case CONCEPT -> "box";
            case RULE -> "component";
            case CONCLUSION -> "ellipse";
        };
    }

    private static Map<String, Attribute> attributes(String name, String value) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put(name, DefaultAttribute.createAttribute(value));
        return attributes;
    }
}
