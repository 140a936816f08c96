package demarche.authoring;

import demarche.authoring.RuleGraph.Arrow;
import demarche.authoring.RuleGraph.Kind;
import demarche.authoring.RuleGraph.Node;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jgrapht.Graph;

/**
 * A graph of rules as a drawing in SVG that stands alone: facts on the left, what is concluded from them to the right. The same
 * graph gives the same bytes.
 */
public final class GraphDrawing {
    private static final int HEIGHT = 26;
    private static final int PER_CHARACTER = 8;
    private static final int PADDING = 18;
    private static final double SPACING = 12;
    private static final double SPACING_OF_LINES = 3;
    private static final double BETWEEN_LAYERS = 60;

    private static final String STYLE = "text{font:13px ui-monospace,Menlo,Consolas,monospace;fill:#1b1b1b}"
            + ".fact{fill:#e8f0e4;stroke:#55753f}.concept{fill:#e6eef7;stroke:#2f5d8c}"
            + ".rule{fill:#fff;stroke:#1b1b1b}.conclusion{fill:#f7ead9;stroke:#a15c14}"
            + "path{fill:none;stroke:#777;stroke-width:1}.label{font-size:11px;fill:#555}#tip{fill:#777}";

    private final Graph<Node, Arrow> graph;
    private final Map<Node, ElkNode> placed = new LinkedHashMap<>();
    private final ElkNode root = ElkGraphUtil.createGraph();

    private GraphDrawing(Graph<Node, Arrow> graph) {
        this.graph = graph;
    }

    /**
     * The drawing.
     *
     * @param title what it shows, for readers and for screen readers
     */
    public static String svg(Graph<Node, Arrow> graph, String title) {
        GraphDrawing drawing = new GraphDrawing(graph);
        drawing.place();
        try {
            return drawing.draw(title);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    private void place() {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, SPACING);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, SPACING_OF_LINES);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, SPACING_OF_LINES);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
        for (Node node : RuleGraph.nodes(graph)) {
            ElkNode box = ElkGraphUtil.createNode(root);
            box.setDimensions(node.name().length() * PER_CHARACTER + PADDING, HEIGHT);
            placed.put(node, box);
        }
        for (Arrow arrow : graph.edgeSet()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(placed.get(arrow.from()), placed.get(arrow.to()));
            if (!arrow.label().isEmpty()) {
                ElkLabel label = ElkGraphUtil.createLabel(arrow.label(), edge);
                label.setDimensions(arrow.label().length() * PER_CHARACTER, HEIGHT / 2.0);
            }
        }
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredOptions());
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    }

    private String draw(String title) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        svg.writeStartElement("svg");
        svg.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
        svg.writeAttribute("role", "img");
        svg.writeAttribute("aria-label", title);
        svg.writeAttribute("width", number(root.getWidth()));
        svg.writeAttribute("height", number(root.getHeight()));
        svg.writeAttribute("viewBox", "0 0 " + number(root.getWidth()) + " " + number(root.getHeight()));
        element(svg, "title", title);
        element(svg, "style", STYLE);
        svg.writeStartElement("defs");
        svg.writeStartElement("marker");
        attributes(
                svg,
                Map.of(
                        "id",
                        "arrow",
                        "orient",
                        "auto",
                        "markerWidth",
                        "7",
                        "markerHeight",
                        "7",
                        "refX",
                        "6",
                        "refY",
                        "3"));
        svg.writeEmptyElement("path");
        attributes(svg, Map.of("id", "tip", "d", "M0 0 6 3 0 6z"));
        svg.writeEndElement();
        svg.writeEndElement();
        svg.writeCharacters("\n");
        svg.writeEmptyElement("rect");
        attributes(svg, Map.of("width", "100%", "height", "100%", "fill", "#fff"));
        for (ElkEdge edge : root.getContainedEdges()) {
            drawEdge(svg, edge);
        }
        for (Map.Entry<Node, ElkNode> node : placed.entrySet()) {
            drawNode(svg, node.getKey(), node.getValue());
        }
        svg.writeEndElement();
        svg.writeCharacters("\n");
        svg.flush();
        return text.toString();
    }

    private static void drawEdge(XMLStreamWriter svg, ElkEdge edge) throws XMLStreamException {
        for (ElkEdgeSection section : edge.getSections()) {
            StringBuilder line = new StringBuilder("M" + point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                line.append('L').append(point(bend.getX(), bend.getY()));
            }
            line.append('L').append(point(section.getEndX(), section.getEndY()));
            svg.writeEmptyElement("path");
            svg.writeAttribute("d", line.toString());
            svg.writeAttribute("marker-end", "url(#arrow)");
            svg.writeCharacters("\n");
        }
        for (ElkLabel label : edge.getLabels()) {
            text(svg, label.getText(), label.getX(), label.getY() + label.getHeight(), "label");
        }
    }

    private static void drawNode(XMLStreamWriter svg, Node node, ElkNode box) throws XMLStreamException {
        svg.writeEmptyElement("rect");
        svg.writeAttribute("class", node.kind().name().toLowerCase(Locale.ROOT));
        svg.writeAttribute("x", number(box.getX()));
        svg.writeAttribute("y", number(box.getY()));
        svg.writeAttribute("width", number(box.getWidth()));
        svg.writeAttribute("height", number(box.getHeight()));
        svg.writeAttribute("rx", node.kind() == Kind.CONCLUSION ? "13" : "3");
        text(svg, node.name(), box.getX() + PADDING / 2.0, box.getY() + HEIGHT * 0.68, "");
    }

    private static void text(XMLStreamWriter svg, String text, double x, double y, String type)
            throws XMLStreamException {
        svg.writeStartElement("text");
        if (!type.isEmpty()) {
            svg.writeAttribute("class", type);
        }
        svg.writeAttribute("x", number(x));
        svg.writeAttribute("y", number(y));
        svg.writeCharacters(text);
        svg.writeEndElement();
        svg.writeCharacters("\n");
    }

    private static void element(XMLStreamWriter svg, String name, String text) throws XMLStreamException {
        svg.writeStartElement(name);
        svg.writeCharacters(text);
        svg.writeEndElement();
    }

    private static void attributes(XMLStreamWriter svg, Map<String, String> values) throws XMLStreamException {
        for (String name : values.keySet().stream().sorted().toList()) {
            svg.writeAttribute(name, values.get(name));
        }
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0).replaceFirst("\\.0$", "");
    }
}
