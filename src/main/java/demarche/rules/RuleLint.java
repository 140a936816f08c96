package demarche.rules;

import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Theory;
import demarche.world.Coded;
import demarche.world.Nearest;
import demarche.world.Place;
import demarche.world.Source;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks how rules are written: what would make one silently do nothing, do harm, or say what is not so.
 *
 * <p>Everything wrong is reported at once, with file, line and rule. What only makes a rule harder to read is a remark.
 */
public final class RuleLint {
    private static final List<String> METADATA = List.of("id", "says");
    private static final List<String> METADATA_OF_ARGUMENTS = List.of("theory", "rationale", "cites");
    private static final List<String> METADATA_OF_DRIVERS = List.of("driver", "direction");
    private static final Map<String, Set<String>> GROUPS = Map.of(
            "concepts", Set.of("concepts"),
            "drivers", Set.of("drivers", "positions"),
            "positions", Set.of("concepts", "positions", "frames"));

    private static final String ONE_CONCLUSION = "one insertLogical(…); and nothing else";
    private static final Pattern CONCLUSION = Pattern.compile(
            "insertLogical\\s*\\([^;]*\\)\\s*;|modify\\s*\\(\\s*\\$\\w+\\s*\\)\\s*\\{\\s*set\\w+\\([^;]*\\)\\s*\\}\\s*;?");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])-?\\d+(?:\\.\\d+)?");
    private static final Pattern CONSTANT =
            Pattern.compile("(?<![\\w$.])([A-Z]\\w*(?:\\.[A-Z]\\w*)*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern CALL = Pattern.compile("(?<![\\w$.])((?:new\\s+)?[\\w$.]+)\\s*\\(\\s*(\\))?");
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");
    private static final Pattern CHOICE = Pattern.compile("\\{[^{}|]+\\|[^{}|]+}");
    private static final Pattern FORBIDDEN = Pattern.compile("^(eval)\\b|\\b(from|collect|entry-point)\\b");
    private static final Set<String> WORDS_BEFORE_BRACKETS = Set.of(
            "in",
            "and",
            "or",
            "not",
            "exists",
            "accumulate",
            "sum",
            "count",
            "average",
            "min",
            "max",
            "insertLogical",
            "modify");
    private static final int FEWEST_WORDS = 4;

    private final RuleWords words;
    private final Problems problems;
    private final Collection<Rule> rules;
    private final Set<String> states;
    private final Set<String> sources;

    private RuleLint(Collection<Rule> rules, RuleWords words, Problems problems) {
        this.rules = rules;
        this.words = words;
        this.problems = problems;
        this.states =
                words.world().map(world -> Set.copyOf(world.states().keySet())).orElse(Set.of());
        this.sources = words.world().stream()
                .flatMap(world -> world.listSources().stream())
                .map(Source::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds everything that is wrong in rules to the problems, and what could be said better to their warnings. */
    public static void check(Collection<Rule> rules, RuleWords words, Problems problems) {
        RuleLint lint = new RuleLint(rules, words, problems);
        lint.checkUnique();
        rules.forEach(rule -> lint.new Check(rule).run());
    }

    /** Adds what rules cite and nobody knows: it depends on the facts, whoever has checked the rules. */
    public static void checkSources(Collection<Rule> rules, RuleWords words, Problems problems) {
        RuleLint lint = new RuleLint(rules, words, problems);
        rules.forEach(rule -> lint.new Check(rule).checkSources());
    }

    private void checkUnique() {
        Map<String, Rule> ids = new HashMap<>();
        Map<String, Rule> titles = new HashMap<>();
        for (Rule rule : rules) {
            Rule same = rule.id().isEmpty() ? null : ids.putIfAbsent(rule.id(), rule);
            if (same != null) {
                problems.add(
                        rule.place(),
                        "rule id " + Problem.quote(rule.id()) + " already used at " + same.place(),
                        "an id of its own");
            }
            Rule alike = titles.putIfAbsent(rule.title(), rule);
            if (alike != null) {
                problems.add(
                        rule.place(), rule.called() + "title already used at " + alike.place(), "a title of its own");
            }
        }
    }

    /** The checks of one rule. */
    private final class Check {
        private final Rule rule;
        private final Place then;
        private final Map<String, String> functions;
        private final List<Condition> all;

        Check(Rule rule) {
            this.rule = rule;
            this.then = new Place(rule.file(), rule.thenLine(), 0);
            this.functions = RuleTypes.functions(rule.imports());
            this.all = rule.conditions().stream().flatMap(Condition::all).toList();
        }

        void run() {
            checkMetadata();
            checkSources();
            checkGroup();
            checkSays();
            checkTitle();
            rule.conditions().forEach(this::checkWriting);
            all.forEach(this::checkCondition);
            checkJoins();
            checkNames();
            checkConsequence();
            checkOrder();
        }

        private void add(Place place, String found, String expected) {
            problems.add(place, rule.called() + found, expected);
        }

        private void warn(Place place, String found, String expected) {
            problems.warn(new Problem(place, rule.called() + found, expected));
        }

        private void addUnknown(Place place, String noun, String word, String expected, Collection<String> valid) {
            problems.add(rule.unknown(place, noun, word, expected, valid));
        }

        private Place place(Condition condition) {
            return new Place(rule.file(), condition.line(), 0);
        }

        private void checkMetadata() {
            boolean drives = rule.kind() == Rule.Kind.DRIVER;
            Stream.of(
                            METADATA,
                            rule.kind().argues() ? METADATA_OF_ARGUMENTS : List.<String>of(),
                            drives ? METADATA_OF_DRIVERS : List.<String>of())
                    .flatMap(List::stream)
                    .filter(name -> rule.metadata().getOrDefault(name, "").isEmpty())
                    .forEach(name -> problems.add(
                            rule.place(),
                            "rule " + Problem.quote(rule.title()) + " without @" + name,
                            "@id and @says in every rule; @theory, @rationale and @cites in a rule that pushes, commits or"
                                    + " insulates; @driver and @direction in a rule that pushes"));
            List<String> known = Stream.of(METADATA, METADATA_OF_ARGUMENTS, METADATA_OF_DRIVERS)
                    .flatMap(List::stream)
                    .toList();
            for (String name : rule.metadata().keySet()) {
                if (!known.contains(name)) {
                    addUnknown(rule.place(), "annotation", name, "one of @" + String.join(", @", known), known);
                } else if (METADATA_OF_DRIVERS.contains(name) && !drives && concludes()) {
                    add(rule.place(), "@" + name + " where nothing is pushed", "it in rules that conclude a push");
                }
            }
            checkWord("theory", Coded.codes(Theory.class));
            checkWord("driver", Coded.codes(Driver.class));
            checkWord("direction", Coded.codes(Direction.class));
        }

        private void checkWord(String name, List<String> codes) {
            String word = rule.metadata().getOrDefault(name, "");
            if (!word.isEmpty() && !codes.contains(word)) {
                addUnknown(rule.place(), name, word, "one of " + String.join(", ", codes), codes);
            }
        }

        void checkSources() {
            for (String key : rule.cites()) {
                if (words.world().isPresent() && !sources.contains(key)) {
                    addUnknown(rule.place(), "source in @cites", key, "a key of sources.yaml", sources);
                }
            }
        }

        private void checkGroup() {
            for (String name : rule.attributes().keySet()) {
                if (!List.of("ruleflow-group", "dialect").contains(name)) {
                    add(
                            rule.place(),
                            name,
                            "no attribute beside ruleflow-group: order comes from what is derived from what");
                }
            }
            Set<String> fitting = GROUPS.getOrDefault(rule.folder(), Set.copyOf(Rule.STAGES));
            List<String> groups = Rule.STAGES.stream().filter(fitting::contains).toList();
            String expected =
                    "ruleflow-group " + groups.stream().map(g -> '"' + g + '"').collect(Collectors.joining(" or "));
            if (rule.stage().isEmpty()) {
                add(rule.place(), "no ruleflow-group", expected);
            } else if (!Rule.STAGES.contains(rule.stage())) {
                addUnknown(rule.place(), "ruleflow-group", rule.stage(), expected, Rule.STAGES);
            } else if (!groups.contains(rule.stage())) {
                add(
                        rule.place(),
                        "ruleflow-group " + Problem.quote(rule.stage()) + " in the folder " + rule.folder(),
                        expected);
            }
        }

        private void checkSays() {
            Set<String> bound = rule.conditions().stream()
                    .flatMap(condition -> condition.binds().stream())
                    .map(name -> name.substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Rule.names(rule.says()).forEach(name -> {
                if (!bound.contains(name)) {
                    addUnknown(
                            rule.place(),
                            "name in @says",
                            name,
                            "a name the rule binds: " + String.join(", ", bound),
                            bound);
                }
            });
            Matcher braces = BRACES.matcher(rule.says());
            boolean named = false;
            while (braces.find()) {
                boolean placeholder = !Rule.names(braces.group()).isEmpty();
                if (!placeholder && !(named && CHOICE.matcher(braces.group()).matches())) {
                    add(
                            rule.place(),
                            "unreadable " + Problem.quote(braces.group()) + " in @says",
                            "{name}, {name%}, {name~}, or after one of them {one|several}");
                }
                named |= placeholder;
            }
        }

        private void checkTitle() {
            if (rule.title().split(" ", -1).length < FEWEST_WORDS
                    || !rule.title().matches("[A-Z].*[a-z]")) {
                warn(rule.place(), "the title is no sentence", "a capital, four words or more, no full stop");
            }
            Stream.concat(Stream.of(rule.title()), rule.metadata().values().stream())
                    .forEach(text -> checkStates(rule.place(), Stream.of(text.split("\\W+", -1)), states::contains));
        }

        private void checkStates(Place place, Stream<String> found, Predicate<String> isState) {
            found.filter(isState)
                    .distinct()
                    .forEach(code -> add(
                            place, "the state " + code, "no state: a rule is general, what is particular is a fact"));
        }

        /** What holds wherever it stands: no number, no state, no call of what is not known. */
        private void checkText(Place place, String text, boolean concludes) {
            checkStates(
                    place,
                    LITERAL.matcher(text)
                            .results()
                            .flatMap(found -> Stream.of(found.group(1).split("\\W+", -1))),
                    word -> states.contains(word) || STATE.matcher(word).matches());
            String plain = LITERAL.matcher(text).replaceAll("\"\"");
            NUMBER.matcher(plain)
                    .results()
                    .map(MatchResult::group)
                    .filter(number -> !number.equals("0"))
                    .distinct()
                    .forEach(number ->
                            add(place, "the number " + number, "a threshold of weights.yaml; only 0 stands in a rule"));
            CONSTANT.matcher(plain).results().forEach(found -> checkConstant(place, found.group(1), found.group(2)));
            CALL.matcher(plain)
                    .results()
                    .filter(call -> !isKnown(call.group(1), call.group(2) != null, concludes))
                    .map(call -> call.group(1))
                    .distinct()
                    .forEach(call -> addUnknown(
                            place,
                            "call",
                            call,
                            concludes ? ONE_CONCLUSION : "a property, or one of the functions rules may call",
                            functions.keySet()));
        }

        private boolean isKnown(String call, boolean plain, boolean concludes) {
            String name = call.replaceFirst("^new\\s+", "");
            String owner = name.replaceFirst("\\.?[^.]*$", "");
            if (call.startsWith("new ")) {
                return concludes && rule.findType(name).filter(RuleLint::isOurs).isPresent();
            }
            if (name.startsWith("$") || (!concludes && !Character.isUpperCase(name.charAt(0)))) {
                return plain || WORDS_BEFORE_BRACKETS.contains(name) || functions.containsKey(name);
            }
            return functions.containsKey(name)
                    || WORDS_BEFORE_BRACKETS.contains(name)
                    || (concludes && name.matches("set[A-Z]\\w*"))
                    || rule.findType(concludes ? owner : name)
                            .filter(RuleLint::isOurs)
                            .isPresent()
                    || (plain && CONSTANT.matcher(owner).matches())
                    || (!concludes && owner.isEmpty());
        }

        private void checkConstant(Place place, String owner, String name) {
            Optional<Class<?>> type = rule.findType(owner);
            if (type.isEmpty()) {
                addUnknown(place, "vocabulary", owner, "a type that rules may use", typesInUse());
            } else if (RuleTypes.constant(type.get(), name).isEmpty()
                    && rule.findType(owner + "." + name).isEmpty()) {
                List<String> constants = RuleTypes.constants(type.get()).stream()
                        .map(constant -> owner + "." + constant)
                        .toList();
                addUnknown(place, "word", owner + "." + name, "one of " + String.join(", ", constants), constants);
            }
        }

        private void checkWriting(Condition condition) {
            checkText(place(condition), condition.text(), false);
        }

        private void checkCondition(Condition condition) {
            if (condition.kind() == ConditionKind.OTHER
                    && FORBIDDEN.matcher(condition.text()).find()) {
                add(
                        place(condition),
                        Problem.quote(condition.text()),
                        "patterns of facts, not, exists, or and accumulate");
            }
            if (condition.kind() != ConditionKind.PATTERN) {
                return;
            }
            Optional<Class<?>> type = rule.findType(condition.type()).filter(RuleLint::isOurs);
            if (type.isEmpty()) {
                addUnknownType(condition);
                return;
            }
            for (Constraint constraint : condition.constraints()) {
                Stream.concat(
                                constraint.property().stream(),
                                Comparison.all(constraint.text().replaceFirst("^\\$\\w+\\s*:=?\\s*", ""))
                                        .map(Comparison::property))
                        .forEach(property -> checkProperty(condition, type.get(), property));
                Comparison.all(constraint.text())
                        .forEach(comparison -> checkOperands(condition, type.get(), comparison));
            }
        }

        private void addUnknownType(Condition condition) {
            String name = condition.type();
            Map<String, String> tables = words.tables();
            String table = tables.entrySet().stream()
                    .filter(entry -> Nearest.to(
                                    name, List.of(entry.getKey(), entry.getKey().replaceAll("s$", "")))
                            .isPresent())
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            Set<String> types = typesInUse();
            types.addAll(tables.values());
            problems.add(new Problem(
                    place(condition),
                    rule.called() + "unknown type " + Problem.quote(name),
                    "a fact, a concept or what else a session holds",
                    Nearest.to(name, types)
                            .or(() -> Optional.of(table).filter(found -> !found.isEmpty()))
                            .orElse(null)));
        }

        private void checkProperty(Condition condition, Class<?> type, String property) {
            String first = property.replaceFirst("[.(].*", "");
            if (property.matches("[a-zA-Z].*")
                    && !first.equals("this")
                    && RuleTypes.property(type, property).isEmpty()) {
                addUnknown(
                        place(condition),
                        "field of " + condition.type() + ",",
                        RuleTypes.accessor(type, first).isPresent() ? property : first,
                        "one of " + String.join(", ", RuleTypes.properties(type)),
                        RuleTypes.properties(type));
            }
        }

        private void checkOperands(Condition condition, Class<?> type, Comparison comparison) {
            Optional<Class<?>> property = RuleTypes.property(type, comparison.property());
            if (property.isEmpty()) {
                return;
            }
            LITERAL.matcher(comparison.operand())
                    .results()
                    .map(found -> found.group(1))
                    .filter(word -> !STATE.matcher(word).matches())
                    .forEach(word -> checkWord(condition, type, property.get(), comparison.property(), word));
            CONSTANT.matcher(comparison.operand())
                    .results()
                    .filter(found -> property.get().isEnum())
                    .filter(found -> rule.findType(found.group(1))
                            .filter(owner -> owner.isEnum() && owner != property.get())
                            .isPresent())
                    .forEach(found -> add(
                            place(condition),
                            found.group() + ", which " + comparison.property() + " of " + condition.type()
                                    + " never is",
                            "a word of " + property.get().getSimpleName()));
        }

        private void checkWord(Condition condition, Class<?> type, Class<?> of, String property, String word) {
            if (of.isEnum()) {
                List<String> constants = RuleTypes.constants(of).stream()
                        .map(constant -> RuleTypes.written(of) + "." + constant)
                        .toList();
                addUnknown(place(condition), property, word, "one of " + String.join(", ", constants), constants);
            } else if (of == String.class) {
                words.find(type, condition, property)
                        .filter(vocabulary -> !vocabulary.words().contains(word))
                        .ifPresent(vocabulary -> {
                            if (vocabulary.closed()) {
                                addUnknown(
                                        place(condition),
                                        vocabulary.noun(),
                                        word,
                                        vocabulary.expected(),
                                        vocabulary.words());
                            } else {
                                warn(
                                        place(condition),
                                        "no fact has the " + property + " " + Problem.quote(word),
                                        vocabulary.expected());
                            }
                        });
            }
        }

        private Set<String> typesInUse() {
            return rules.stream()
                    .flatMap(other -> other.conditions().stream()
                            .flatMap(Condition::all)
                            .flatMap(pattern -> Stream.concat(
                                    Stream.of(pattern.type()),
                                    CONSTANT.matcher(pattern.text()).results().map(found -> found.group(1))))
                            .filter(type ->
                                    !type.isEmpty() && other.findType(type).isPresent()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Two conditions that each hold for every state and share no name hold for every pair of states. */
        private void checkJoins() {
            List<Condition> loose = rule.conditions().stream()
                    .filter(condition -> condition.kind() == ConditionKind.PATTERN
                            && condition.uses().isEmpty())
                    .filter(condition -> rule.findType(condition.type())
                            .filter(type -> RuleTypes.accessor(type, "state").isPresent()
                                    || RuleTypes.accessor(type, "code").isPresent())
                            .filter(type -> condition.constraints().stream().allMatch(Constraint::onlyBinds))
                            .isPresent())
                    .filter(condition -> rule.conditions().stream()
                            .noneMatch(other -> condition.binds().stream().anyMatch(other.uses()::contains)))
                    .toList();
            if (loose.size() > 1) {
                add(
                        place(loose.get(1)),
                        Problem.quote(loose.get(1).text()) + " joined by nothing to "
                                + Problem.quote(loose.get(0).text()),
                        "a name that both share, or each state is held against each");
            }
        }

        private void checkNames() {
            if (!concludes()) {
                return;
            }
            String text =
                    rule.conditions().stream().map(Condition::text).collect(Collectors.joining("\n")) + rule.then();
            for (Condition condition : all) {
                Stream.concat(
                                condition.constraints().stream().flatMap(constraint -> constraint.binds().stream()),
                                Stream.of(condition.item()).filter(item -> !item.isEmpty()))
                        .filter(name -> Pattern.compile(Pattern.quote(name) + "\\b")
                                        .matcher(text)
                                        .results()
                                        .count()
                                < 2)
                        .filter(name -> !Rule.names(rule.says()).contains(name.substring(1)))
                        .forEach(name -> warn(
                                place(condition), name + " is bound and never used", "no name that nothing needs"));
            }
        }

        /** Whether its consequence is of a kind that can be told. */
        private boolean concludes() {
            return CONCLUSION
                    .matcher(LITERAL.matcher(rule.then()).replaceAll("\"\"").strip())
                    .matches();
        }

        private void checkConsequence() {
            String text = LITERAL.matcher(rule.then()).replaceAll("\"\"");
            if (text.matches("(?s)\\s*insert\\s*\\(.*")) {
                add(then, "insert", "insertLogical, so that the conclusion goes when its reason goes");
            } else if (!concludes()) {
                add(then, "consequence " + Problem.quote(rule.then()), ONE_CONCLUSION);
            } else if (rule.kind() == Rule.Kind.SUM && !changesACell(text)) {
                add(then, "consequence " + Problem.quote(rule.then()), ONE_CONCLUSION);
            }
            checkText(then, rule.then(), true);
            if (rule.consequence().strength().startsWith("-")) {
                add(
                        then,
                        "the strength " + rule.consequence().strength(),
                        "none below 0: which way it pushes stands in @direction");
            }
        }

        /** Only the cells in which a stance stands are changed instead of concluded. */
        private boolean changesACell(String text) {
            return text.strip().startsWith("modify")
                    && all.stream()
                            .filter(pattern -> !pattern.item().isEmpty() && text.contains("(" + pattern.item() + ")"))
                            .flatMap(pattern -> rule.findType(pattern.type()).stream())
                            .anyMatch(type -> type.getPackage() == CaseStance.class.getPackage() && !type.isRecord());
        }

        /** What a rule reads must have been concluded before it fires. */
        private void checkOrder() {
            List<Condition> positions = reads("Position", "UnionMajority");
            if (rule.stage().equals("concepts")) {
                reads("Position", "UnionMajority", "Standing", "Push", "Weight", "Round").stream()
                        .limit(1)
                        .forEach(read -> add(
                                place(read),
                                read.type() + " read in the group \"concepts\"",
                                "facts and concepts alone, which come before"));
                return;
            }
            boolean drives = rule.kind() == Rule.Kind.DRIVER;
            if (drives) {
                reads("CaseStance", "Stance", "Standing")
                        .forEach(read -> add(
                                place(read),
                                read.type() + " read by a rule that pushes",
                                "no stance, which is the sum of what such rules conclude"));
                String group = positions.isEmpty() ? "drivers" : "positions";
                if (Rule.STAGES.contains(rule.stage()) && !rule.stage().equals(group)) {
                    add(
                            rule.place(),
                            "ruleflow-group " + Problem.quote(rule.stage()) + " of a rule that "
                                    + (positions.isEmpty() ? "pushes and reads no position" : "pushes by positions"),
                            "ruleflow-group \"" + group + "\"");
                }
            }
            Set<String> earlier = bound("Round", "previous");
            Set<String> last = drives ? Set.of() : bound("FinalRound", "number");
            boolean later = drives && !bound("Round", "number").isEmpty();
            for (Condition read : positions) {
                boolean settled = read.constraints().stream()
                        .flatMap(constraint -> constraint.comparison().stream())
                        .filter(comparison -> comparison.property().equals("round")
                                && comparison.operator().equals("=="))
                        .map(Comparison::operand)
                        .anyMatch(round ->
                                earlier.contains(round) || last.contains(round) || (later && round.equals("0")));
                if (!settled) {
                    add(
                            place(read),
                            read.type() + " of a round that may not be settled",
                            drives
                                    ? "round == $previous of a Round($previous : previous), or 0"
                                    : "round == $round of a FinalRound($round : number)");
                }
            }
        }

        private List<Condition> reads(String... types) {
            return all.stream()
                    .filter(pattern -> Arrays.asList(types).contains(pattern.type()))
                    .toList();
        }

        private Set<String> bound(String type, String property) {
            return reads(type).stream()
                    .flatMap(pattern -> pattern.constraints().stream())
                    .filter(constraint ->
                            constraint.property().filter(property::equals).isPresent())
                    .flatMap(constraint -> constraint.binds().stream())
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("demarche.");
    }
}
