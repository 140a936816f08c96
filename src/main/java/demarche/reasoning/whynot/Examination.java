package demarche.reasoning.whynot;

import demarche.rules.Comparison;
import demarche.rules.Condition;
import demarche.rules.ConditionKind;
import demarche.rules.Constraint;
import demarche.rules.KnowledgeBase;
import demarche.rules.Rule;
import demarche.rules.RuleBook;
import demarche.rules.RuleTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Queries which conditions of a rule hold in a working memory at rest, given a wanted conclusion, and where the others fall
 * short.
 *
 * <p>Conditions are tested in their written order, with the names that earlier conditions bind. A condition that does not hold
 * is left out of the next tests. A condition that depends on it is
 * {@link ConditionFinding.Status#OPEN}. Not safe for several threads; close it when done.
 */
public final class Examination implements AutoCloseable {

    private final RuleBook book;
    private final Function<String, Map<String, String>> types;
    private final Map<String, Queries> prepared = new HashMap<>();
    private final Probe probe;

    /**
     * @param base the compiled rules of the book
     * @param memory everything in a working memory at rest, immutable
     */
    public Examination(RuleBook book, KnowledgeBase base, List<Object> memory) {
        this.book = book;
        this.types = base::types;
        // In a fixed order, so that the same question has the same answer to the byte.
        this.probe = new Probe(inOrder(memory.stream()));
    }

    /**
     * Returns which conditions of rules hold.
     *
     * @param rules ids
     * @param wanted the wanted conclusion: values of its components, such as its state
     * @param depth 1 for the rules alone, 2 to include the rules that could conclude what is missing, and so on
     * @return a finding for each rule that could conclude it, in their order
     */
    public List<RuleFinding> examine(List<String> rules, Map<String, Object> wanted, int depth) {
        return examine(rules, List.of(wanted), depth);
    }

    private List<RuleFinding> examine(List<String> rules, List<Map<String, Object>> wanted, int depth) {
        return examine(
                rules.stream()
                        .flatMap(id -> book.findRule(id).stream())
                        .flatMap(rule -> Goal.of(rule, wanted).stream())
                        .toList(),
                depth);
    }

    private List<RuleFinding> examine(List<Goal> goals, int depth) {
        probe.prepare(goals.stream()
                .flatMap(goal -> goal.rule().conditions().stream()
                        .flatMap(condition -> queries(goal.rule()).all(condition)))
                .toList());
        List<Course> courses = goals.stream().map(Course::new).toList();
        courses.forEach(Course::run);
        probe.prepare(courses.stream().flatMap(Course::nearer).toList());
        return courses.stream().map(course -> course.finding(depth)).toList();
    }

    private Queries queries(Rule rule) {
        return prepared.computeIfAbsent(rule.id(), id -> new Queries(rule, types.apply(rule.title())));
    }

    /** Sorts by text. Each text is made once, because making it takes longer than comparing it. */
    private static List<Object> inOrder(Stream<Object> things) {
        return things.map(thing -> Map.entry(String.valueOf(thing), thing))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void close() {
        probe.close();
    }

    /** One rule, tested condition by condition. */
    private final class Course {
        private final Rule rule;
        private final Queries queries;
        private final List<Condition> conditions;
        private final List<ConditionFinding.Status> statuses = new ArrayList<>();
        /** The bound names before each condition. */
        private final List<List<Row>> before = new ArrayList<>();

        private List<Row> rows;

        Course(Goal goal) {
            this(
                    goal.rule(),
                    goal.rule().conditions(),
                    goal.given().stream().map(given -> new Row(given, Map.of())).toList());
        }

        private Course(Rule rule, List<Condition> conditions, List<Row> rows) {
            this.rule = rule;
            this.queries = queries(rule);
            this.conditions = conditions;
            this.rows = rows;
        }

        void run() {
            for (int i = 0; i < conditions.size(); i++) {
                Condition condition = conditions.get(i);
                before.add(rows);
                if (!rows.get(0).bound().keySet().containsAll(condition.uses())) {
                    statuses.add(ConditionFinding.Status.OPEN);
                    continue;
                }
                Optional<List<Row>> next = extended(rows, condition, i);
                if (next.isEmpty()) {
                    statuses.add(ConditionFinding.Status.OPEN);
                } else if (next.get().isEmpty()) {
                    statuses.add(ConditionFinding.Status.MISSING);
                } else {
                    statuses.add(ConditionFinding.Status.HOLDS);
                    rows = next.get();
                }
            }
        }

        /** The rows in which a further condition holds; nothing if no query can test it. */
        private Optional<List<Row>> extended(List<Row> from, Condition condition, int number) {
            Map<Map<String, Object>, Row> extended = new LinkedHashMap<>();
            for (Row row : from) {
                Optional<List<Row>> next = extended(row, condition, number);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                next.get().forEach(one -> extended.putIfAbsent(one.bound(), one));
            }
            return Optional.of(List.copyOf(extended.values()));
        }

        private Optional<List<Row>> extended(Row row, Condition condition, int number) {
            if (condition.kind() == ConditionKind.EITHER) {
                List<Row> all = new ArrayList<>();
                for (List<Condition> alternative : condition.parts()) {
                    List<Row> through = List.of(row);
                    for (Condition part : alternative) {
                        Optional<List<Row>> next = extended(through, part, number);
                        if (next.isEmpty()) {
                            return Optional.empty();
                        }
                        through = next.get();
                    }
                    all.addAll(through);
                }
                return Optional.of(all);
            }
            Optional<List<Map<String, Object>>> answers = probe.answers(queries.of(condition), row.bound());
            return answers.map(found -> switch (condition.kind()) {
                case NOT -> found.isEmpty() ? List.of(row) : List.<Row>of();
                case EXISTS -> found.isEmpty() ? List.<Row>of() : List.of(row);
                default ->
                    found.stream()
                            .filter(answer -> row.agrees(answer, condition.binds()))
                            .map(answer -> row.with(answer, condition.binds(), number, Queries.item(condition)))
                            .toList();
            });
        }

        /** The queries for near misses. */
        Stream<Query> nearer() {
            return Stream.iterate(0, i -> i < conditions.size(), i -> i + 1)
                    .filter(i -> statuses.get(i) == ConditionFinding.Status.MISSING)
                    .map(conditions::get)
                    .flatMap(condition -> switch (condition.kind()) {
                        case PATTERN -> stages(condition).stream().map(stage -> queries.pattern(condition, stage));
                        case ACCUMULATE -> Stream.of(queries.loose(condition));
                        default -> Stream.empty();
                    });
        }

        RuleFinding finding(int depth) {
            List<ConditionFinding> findings = new ArrayList<>();
            for (int i = 0; i < conditions.size(); i++) {
                findings.add(finding(i, depth));
            }
            return new RuleFinding(rule.id(), rule.place(), findings);
        }

        private ConditionFinding finding(int number, int depth) {
            Condition condition = conditions.get(number);
            ConditionFinding.Status status = statuses.get(number);
            boolean missing = status == ConditionFinding.Status.MISSING;
            List<Row> known = status == ConditionFinding.Status.HOLDS ? rows : before.get(number);
            return new ConditionFinding(
                    status,
                    condition.kind(),
                    condition.text(),
                    new demarche.world.Place(rule.place().file(), condition.line(), 0),
                    sought(condition, known),
                    matched(condition, number, status),
                    missing ? shortfall(condition, before.get(number)) : Optional.empty(),
                    missing ? alternatives(condition, before.get(number), depth) : List.of(),
                    missing && depth > 1 && Rule.Kind.of(condition.type()) == Rule.Kind.CONCEPT
                            ? examine(book.listConcluding(condition.type()), components(condition, known), depth - 1)
                            : List.of());
        }

        private List<List<ConditionFinding>> alternatives(Condition condition, List<Row> from, int depth) {
            if (condition.kind() != ConditionKind.EITHER) {
                return List.of();
            }
            List<Course> courses = condition.parts().stream()
                    .map(alternative -> new Course(rule, alternative, from))
                    .toList();
            courses.forEach(Course::run);
            probe.prepare(courses.stream().flatMap(Course::nearer).toList());
            return courses.stream()
                    .map(course -> course.finding(depth).conditions())
                    .toList();
        }

        private List<Object> matched(Condition condition, int number, ConditionFinding.Status status) {
            if (status == ConditionFinding.Status.HOLDS) {
                return sorted(rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.items().get(number))));
            }
            return status == ConditionFinding.Status.MISSING && condition.kind() == ConditionKind.NOT
                    ? sorted(before.get(number).stream()
                            .flatMap(row -> probe.answers(queries.of(condition), row.bound()).stream()
                                    .flatMap(List::stream)
                                    .flatMap(answer -> answer.values().stream())))
                    : List.of();
        }

        private static List<Object> sorted(Stream<Object> things) {
            return inOrder(things.distinct());
        }

        private List<Sought> sought(Condition condition, List<Row> known) {
            if (condition.kind() == ConditionKind.PATTERN) {
                return List.of(new Sought(condition.type(), demands(condition, known)));
            }
            return condition.parts().stream()
                    .flatMap(List::stream)
                    .filter(part -> part.kind() == ConditionKind.PATTERN)
                    .map(part -> new Sought(part.type(), demands(part, known)))
                    .toList();
        }

        /** The requirements of a pattern, with the known values of its names. Requirements on the owner come first. */
        private List<Demand> demands(Condition pattern, List<Row> known) {
            return Stream.of(
                            pattern.constraints().stream().filter(Constraint::onlyBinds),
                            pattern.constraints().stream()
                                    .filter(constraint -> !constraint.onlyBinds()
                                            && !constraint.uses().isEmpty()),
                            pattern.constraints().stream()
                                    .filter(constraint -> !constraint.onlyBinds()
                                            && constraint.uses().isEmpty()))
                    .flatMap(constraints -> constraints)
                    .flatMap(constraint -> demand(pattern.type(), constraint, known).stream())
                    .toList();
        }

        private Optional<Demand> demand(String type, Constraint constraint, List<Row> known) {
            if (constraint.onlyBinds()) {
                String name = constraint.binds().orElseThrow();
                String property = constraint.property().orElse("");
                return Optional.of(values(
                                known, row -> Stream.ofNullable(row.bound().get(name))))
                        .filter(values -> !values.isEmpty())
                        .map(values -> new Demand(property, "==", values, constraint.text()));
            }
            return Optional.of(constraint
                    .comparison()
                    .map(comparison -> new Demand(
                            comparison.property(),
                            comparison.operator(),
                            values(
                                    known,
                                    row -> Values.operands(
                                            rule, comparison.operand(), row.bound(), type, comparison.property())
                                            .stream()),
                            constraint.text()))
                    .orElseGet(() -> new Demand("", "", List.of(), constraint.text())));
        }

        private static List<Object> values(List<Row> rows, Function<Row, Stream<Object>> value) {
            return sorted(rows.stream().flatMap(value));
        }

        /** Growing lists of the constraints of a pattern. Constraints on the owner come first. */
        private static List<List<Constraint>> stages(Condition pattern) {
            List<Constraint> stage = new ArrayList<>(
                    pattern.constraints().stream().filter(Constraint::onlyBinds).toList());
            Set<String> bound = new TreeSet<>();
            stage.forEach(constraint -> bound.add(constraint.binds().orElseThrow()));
            List<List<Constraint>> stages = new ArrayList<>();
            stages.add(List.copyOf(stage));
            Stream.concat(
                            pattern.constraints().stream()
                                    .filter(constraint ->
                                            !constraint.onlyBinds() && !bound.containsAll(constraint.uses())),
                            pattern.constraints().stream()
                                    .filter(constraint ->
                                            !constraint.onlyBinds() && bound.containsAll(constraint.uses())))
                    .forEach(constraint -> {
                        stage.add(constraint);
                        stages.add(List.copyOf(stage));
                    });
            return stages;
        }

        private Optional<Shortfall> shortfall(Condition condition, List<Row> from) {
            return switch (condition.kind()) {
                case PATTERN -> patternShortfall(condition, from);
                case ACCUMULATE -> accumulateShortfall(condition, from);
                default -> Optional.empty();
            };
        }

        private Optional<Shortfall> patternShortfall(Condition pattern, List<Row> from) {
            List<List<Constraint>> stages = stages(pattern);
            List<Constraint> given = new ArrayList<>();
            List<Object> nearest = List.of();
            // The owner is given. Without a match for it nothing comes close.
            for (Constraint binding : stages.get(0)) {
                if (from.get(0).bound().containsKey(binding.binds().orElseThrow())) {
                    given.add(binding);
                    List<Object> meeting = meeting(pattern, stages.get(0), given, from);
                    if (meeting.isEmpty()) {
                        return fallsShort(pattern, binding, nearest, from);
                    }
                    nearest = meeting;
                }
            }
            if (given.isEmpty()) {
                nearest = meeting(pattern, stages.get(0), given, from);
            }
            for (List<Constraint> stage : stages.subList(1, stages.size())) {
                List<Object> meeting = meeting(pattern, stage, stage, from);
                if (meeting.isEmpty()) {
                    return fallsShort(pattern, stage.get(stage.size() - 1), nearest, from);
                }
                nearest = meeting;
            }
            return Optional.empty();
        }

        /** The things that meet some constraints of a pattern and agree with the given bindings. */
        private List<Object> meeting(
                Condition pattern, List<Constraint> constraints, List<Constraint> given, List<Row> from) {
            Query query = queries.pattern(pattern, constraints);
            List<String> binds = given.stream()
                    .flatMap(constraint -> constraint.binds().stream())
                    .toList();
            return from.stream()
                    .flatMap(row -> probe.answers(query, row.bound()).stream()
                            .flatMap(List::stream)
                            .filter(answer -> row.agrees(answer, binds))
                            .flatMap(answer -> Stream.ofNullable(answer.get(Queries.item(pattern)))))
                    .distinct()
                    .toList();
        }

        /** Nothing if nothing comes close. */
        private Optional<Shortfall> fallsShort(
                Condition pattern, Constraint constraint, List<Object> nearest, List<Row> from) {
            return nearest.isEmpty()
                    ? Optional.empty()
                    : demand(pattern.type(), constraint, from)
                            .map(demand -> new Shortfall(demand, actual(demand, nearest), inOrder(nearest.stream())));
        }

        private static List<Object> actual(Demand demand, List<Object> things) {
            return demand.property().isEmpty()
                    ? List.of()
                    : sorted(things.stream().flatMap(thing -> RuleTypes.value(thing, demand.property()).stream()));
        }

        /** The function with a named result, for instance {@code count($for)}. */
        private static String function(Condition accumulation, String name) {
            return Pattern.compile(Pattern.quote(name) + "\\s*:\\s*(\\w+\\(.*?\\))(?=, \\$|\\)$)")
                    .matcher(accumulation.loose())
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse(name);
        }

        /** The components of a conclusion that would meet the condition, as far as they are known. */
        private List<Map<String, Object>> components(Condition pattern, List<Row> known) {
            return known.stream()
                    .<Map<String, Object>>map(row -> {
                        Map<String, Object> components = new TreeMap<>();
                        for (Constraint constraint : pattern.constraints()) {
                            if (constraint.onlyBinds()) {
                                Optional.ofNullable(row.bound()
                                                .get(constraint.binds().orElseThrow()))
                                        .ifPresent(value -> components.put(
                                                component(constraint.property().orElse("")), value));
                            } else {
                                constraint
                                        .comparison()
                                        .filter(comparison ->
                                                comparison.operator().equals("=="))
                                        .ifPresent(comparison -> Values.operands(
                                                        rule,
                                                        comparison.operand(),
                                                        row.bound(),
                                                        pattern.type(),
                                                        comparison.property())
                                                .forEach(value ->
                                                        components.put(component(comparison.property()), value)));
                            }
                        }
                        return components;
                    })
                    .distinct()
                    .toList();
        }

        private static String component(String property) {
            return property.replace("()", "");
        }

        private Optional<Shortfall> accumulateShortfall(Condition accumulation, List<Row> from) {
            Query query = queries.loose(accumulation);
            for (Constraint constraint : accumulation.constraints()) {
                Optional<Comparison> comparison = constraint.comparison();
                if (comparison.isPresent()) {
                    String name = comparison.get().property();
                    List<Object> actual = sorted(from.stream().flatMap(row -> probe.answers(query, row.bound()).stream()
                            .flatMap(List::stream)
                            .flatMap(answer -> Stream.ofNullable(answer.get(name)))));
                    Demand demand =
                            new Demand(
                                    function(accumulation, name),
                                    comparison.get().operator(),
                                    values(
                                            from,
                                            row -> Values.operands(
                                                    rule, comparison.get().operand(), row.bound(), "", name)
                                                    .stream()),
                                    constraint.text());
                    return Optional.of(new Shortfall(demand, actual, List.of()));
                }
            }
            return Optional.empty();
        }
    }
}
