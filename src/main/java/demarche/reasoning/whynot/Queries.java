package demarche.reasoning.whynot;

import demarche.rules.Condition;
import demarche.rules.ConditionKind;
import demarche.rules.Constraint;
import demarche.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The queries for the conditions of a rule.
 *
 * @param types Java types of the names of the rule
 */
record Queries(Rule rule, Map<String, String> types) {
    /** With more constraints on given names in one pattern, a query of Drools 10.2 returns rows that violate them. */
    private static final int MOST_JOINS = 3;

    /** The name of a pattern's match in its query. */
    static String item(Condition pattern) {
        return item(pattern, 0);
    }

    private static String item(Condition pattern, int number) {
        return pattern.item().isEmpty() ? "$item" + number : pattern.item();
    }

    /** A condition as a query; for a negation, its content. */
    Query of(Condition condition) {
        return switch (condition.kind()) {
            case PATTERN -> pattern(condition, condition.constraints());
            case NOT, EXISTS -> group(condition.parts().get(0));
            case ACCUMULATE, OTHER -> query(condition.text(), condition.uses(), condition.binds());
            case EITHER -> throw new IllegalArgumentException("alternatives are asked one by one");
        };
    }

    /** All queries that a condition can need. */
    Stream<Query> all(Condition condition) {
        return condition.kind() == ConditionKind.EITHER
                ? condition.parts().stream().flatMap(List::stream).flatMap(part -> all(part))
                : Stream.of(of(condition));
    }

    /** A pattern with some of its constraints. */
    Query pattern(Condition pattern, List<Constraint> constraints) {
        Set<String> binds = new TreeSet<>();
        Set<String> uses = new TreeSet<>();
        constraints.forEach(constraint -> {
            constraint.binds().ifPresent(binds::add);
            uses.addAll(constraint.uses());
        });
        uses.removeAll(binds);
        binds.add(item(pattern));
        return query(written(pattern, constraints, 0), uses, binds);
    }

    /** An accumulation without the constraints on its results. */
    Query loose(Condition accumulation) {
        return query(accumulation.loose(), Condition.usedBy(accumulation.parts().get(0)), accumulation.binds());
    }

    private Query group(List<Condition> conditions) {
        List<String> bodies = new ArrayList<>();
        Set<String> items = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition.kind() == ConditionKind.PATTERN) {
                items.add(item(condition, bodies.size()));
                bodies.add(written(condition, condition.constraints(), bodies.size()));
            } else {
                bodies.add(condition.text());
            }
        }
        return query(String.join("\n", bodies), Condition.usedBy(conditions), items);
    }

    private static String written(Condition pattern, List<Constraint> constraints, int number) {
        String item = item(pattern, number);
        List<Constraint> using = constraints.stream()
                .filter(constraint -> !constraint.uses().isEmpty())
                .toList();
        if (using.size() <= MOST_JOINS) {
            return item + " : " + pattern.type() + "(" + texts(constraints) + ")";
        }
        List<Constraint> first = constraints.stream()
                .filter(constraint -> constraint.uses().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        first.addAll(using.subList(0, MOST_JOINS));
        StringBuilder written = new StringBuilder(item + " : " + pattern.type() + "(" + texts(first) + ")");
        for (Constraint constraint : using.subList(MOST_JOINS, using.size())) {
            written.append("\n")
                    .append(pattern.type())
                    .append("(this == ")
                    .append(item)
                    .append(", ")
                    .append(constraint.text())
                    .append(")");
        }
        return written.toString();
    }

    private static String texts(List<Constraint> constraints) {
        return constraints.stream().map(Constraint::text).collect(Collectors.joining(", "));
    }

    private Query query(String body, Iterable<String> given, Iterable<String> answers) {
        return Query.of(rule, types, body, given, answers);
    }
}
