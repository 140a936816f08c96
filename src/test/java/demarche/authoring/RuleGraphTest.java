package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.authoring.RuleGraph.Arrow;
import demarche.authoring.RuleGraph.Kind;
import demarche.authoring.RuleGraph.Node;
import demarche.rules.RuleBook;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleGraphTest {
    private static final RuleBook BOOK = Shipped.ENGINE.book();

    @Test
    void a_treaty_leads_to_a_guarantee_and_a_guarantee_to_a_push_of_the_driver_alliance() {
        Graph<Node, Arrow> graph = RuleGraph.ofAll(BOOK);
        Node guarantee = new Node("SecurityGuarantee", Kind.CONCEPT);
        assertThat(graph.containsEdge(new Node("Treaty", Kind.FACT), guarantee)).isTrue();
        assertThat(graph.containsEdge(guarantee, new Node("push: alliance", Kind.CONCLUSION)))
                .isTrue();
    }

    @Test
    void every_rule_that_concludes_something_is_in_an_arrow_of_the_graph() {
        Graph<Node, Arrow> graph = RuleGraph.ofAll(BOOK);
        assertThat(BOOK.listRules())
                .filteredOn(rule -> RuleGraph.reads(rule).stream()
                        .anyMatch(node -> !node.name().equals("Party")))
                .allMatch(rule -> RuleGraph.concludes(rule).stream().allMatch(graph::containsVertex));
    }

    @Test
    void the_graph_of_a_rule_shows_what_it_reads_the_rules_that_conclude_that_and_what_it_concludes() {
        assertThat(GraphText.dot(RuleGraph.around(BOOK, BOOK.getRule("guaranteed-by-supporter"))))
                .isEqualTo("""
                        digraph rules {
                          rankdir=LR;
                          "guaranteed-by-supporter" [ shape="component" ];
                          "SecurityGuarantee" [ shape="box" ];
                          "Party" [ shape="ellipse" ];
                          "push: alliance" [ shape="ellipse" ];
                          "guarantee-by-treaty" [ shape="component" ];
                          "guarantee-by-alliance" [ shape="component" ];
                          "SecurityGuarantee" -> "guaranteed-by-supporter" [ ];
                          "Party" -> "guaranteed-by-supporter" [ ];
                          "guaranteed-by-supporter" -> "push: alliance" [ ];
                          "guarantee-by-treaty" -> "SecurityGuarantee" [ ];
                          "guarantee-by-alliance" -> "SecurityGuarantee" [ ];
                        }
                        """);
    }

    @Test
    void the_drawing_is_a_document_with_a_title_a_box_for_each_node_and_a_line_for_each_arrow_and_always_the_same()
            throws Exception {
        Graph<Node, Arrow> graph = RuleGraph.around(BOOK, BOOK.getRule("guaranteed-by-supporter"));
        String svg = GraphDrawing.svg(graph, "A <rule> & what it reads");
        assertThat(GraphDrawing.svg(graph, "A <rule> & what it reads")).isEqualTo(svg);
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("A <rule> & what it reads");
        assertThat(document.getElementsByTagName("rect").getLength())
                .as("boxes and the background")
                .isEqualTo(graph.vertexSet().size() + 1);
        assertThat(document.getElementsByTagName("path").getLength())
                .as("lines and the tip of an arrow")
                .isEqualTo(graph.edgeSet().size() + 1);
    }
}
