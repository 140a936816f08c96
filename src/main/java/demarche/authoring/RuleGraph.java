package demarche.authoring;

import demarche.reasoning.concept.Concept;
import demarche.reasoning.concept.ThirdState;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Cost;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.FinalRound;
import demarche.reasoning.memory.Gravity;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.memory.Threshold;
import demarche.reasoning.memory.Weight;
import demarche.rules.Condition;
import demarche.rules.Rule;
import demarche.rules.RuleBook;
import demarche.rules.RuleTypes;
import demarche.world.fact.Fact;
import demarche.world.fact.State;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;

/**
 * What is concluded from what. A node is a kind of fact, a concept, the pushes of a driver, or another conclusion; for one rule
 * the rules themselves are nodes too. Left out is what almost every rule reads: the crisis, the measure, states as such,
 * and numbers.
 */
public final class RuleGraph {
    private static final Set<String> LEFT_OUT = Stream.of(
                    Baseline.class,
                    CaseStance.class,
                    Cost.class,
                    Crisis.class,
                    FinalRound.class,
                    Gravity.class,
                    PutMeasure.class,
                    Round.class,
                    Rung.class,
                    Stance.class,
                    State.class,
                    ThirdState.class,
                    Threshold.class,
                    Weight.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private RuleGraph() {}

    /** What a node stands for. */
    public enum Kind {
        FACT,
        CONCEPT,
        RULE,
        /** A push, a position or what else is neither a fact nor a concept. */
        CONCLUSION
    }

    /**
     * A node.
     *
     * @param name unique, and as shown
     */
    public record Node(String name, Kind kind) implements Comparable<Node> {
        private static final Comparator<Node> ORDER =
                Comparator.comparing(Node::kind).thenComparing(Node::name);

        @Override
        public int compareTo(Node other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * An arrow, from what is read to what is concluded.
     *
     * @param label the number of rules where there are several, or nothing
     */
    public record Arrow(Node from, Node to, String label) {}

    /** The graph of all rules: types alone, each arrow with the number of its rules; parties, which half of them read, are left out. */
    public static Graph<Node, Arrow> ofAll(RuleBook book) {
        Graph<Node, Arrow> graph = new DirectedMultigraph<>(Arrow.class);
        book.listRules().stream()
                .flatMap(rule -> reads(rule).stream()
                        .filter(read -> !read.name().equals(Party.class.getSimpleName()))
                        .flatMap(read -> concludes(rule).stream().map(concluded -> new Arrow(read, concluded, ""))))
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .collect(Collectors.groupingBy(arrow -> arrow, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Arrow(
                        entry.getKey().from(),
                        entry.getKey().to(),
                        entry.getValue() == 1 ? "" : String.valueOf(entry.getValue())))
                .sorted(Comparator.comparing(Arrow::from).thenComparing(Arrow::to))
                .forEach(arrow -> add(graph, arrow));
        return graph;
    }

    /** The graph around one rule: what it reads, the rules that conclude that, what it concludes, and the rules that read it. */
    public static Graph<Node, Arrow> around(RuleBook book, Rule rule) {
        Graph<Node, Arrow> graph = new DirectedMultigraph<>(Arrow.class);
        addRule(graph, rule);
        for (Node read : reads(rule)) {
            book.listRules().stream()
                    .filter(other ->
                            !other.id().equals(rule.id()) && concludes(other).contains(read))
                    .forEach(other -> add(graph, new Arrow(node(other), read, "")));
        }
        for (Node concluded : concludes(rule)) {
            if (concluded.kind() == Kind.CONCEPT) {
                book.listRules().stream()
                        .filter(other ->
                                !other.id().equals(rule.id()) && reads(other).contains(concluded))
                        .forEach(other -> add(graph, new Arrow(concluded, node(other), "")));
            }
        }
        return graph;
    }

    private static void addRule(Graph<Node, Arrow> graph, Rule rule) {
        graph.addVertex(node(rule));
        reads(rule).forEach(read -> add(graph, new Arrow(read, node(rule), "")));
        concludes(rule).forEach(concluded -> add(graph, new Arrow(node(rule), concluded, "")));
    }

    private static void add(Graph<Node, Arrow> graph, Arrow arrow) {
        graph.addVertex(arrow.from());
        graph.addVertex(arrow.to());
        graph.addEdge(arrow.from(), arrow.to(), arrow);
    }

    private static Node node(Rule rule) {
        return new Node(rule.id(), Kind.RULE);
    }

    /** The types that a rule matches, those that must not be there included. */
    static Set<Node> reads(Rule rule) {
        return rule.conditions().stream()
                .flatMap(Condition::all)
                .map(Condition::type)
                .filter(type -> !type.isEmpty() && !LEFT_OUT.contains(type))
                .map(type ->
                        type.equals(Standing.class.getSimpleName()) ? new Node("stance", Kind.CONCLUSION) : node(type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a rule concludes; sums conclude the stance. */
    static Set<Node> concludes(Rule rule) {
        return switch (rule.kind()) {
            case DRIVER ->
                rule.driver().stream()
                        .map(driver -> new Node("push: " + driver.code(), Kind.CONCLUSION))
                        .collect(Collectors.toSet());
            case SUM -> Set.of(new Node("stance", Kind.CONCLUSION));
            default -> Set.of(node(rule.consequence().type()));
        };
    }

    private static Node node(String type) {
        Kind kind = RuleTypes.find(type)
                .map(found -> Fact.class.isAssignableFrom(found)
                        ? Kind.FACT
                        : Concept.class.isAssignableFrom(found) ? Kind.CONCEPT : Kind.CONCLUSION)
                .orElse(Kind.CONCLUSION);
        return new Node(type, kind);
    }

    /** Every node of a graph in a stable order. */
    static List<Node> nodes(Graph<Node, Arrow> graph) {
        return graph.vertexSet().stream().sorted().toList();
    }
}
