package demarche.explain;

import demarche.reasoning.Justification;
import demarche.rules.RuleBook;
import demarche.world.fact.Fact;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import demarche.world.factbase.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in the sentence of a rule with what a match bound. */
final class Sentences {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(%?)}");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)+");
    private static final Pattern HYPHEN = Pattern.compile("(?<!^anti|^non)-");

    private final World world;
    private final RuleBook book;
    private final Map<String, State> states;
    private final Map<String, Organisation> organisations;

    Sentences(World world, RuleBook book) {
        this(world, book, world.states(), world.organisations());
    }

    /** @param states by code, with the names by which to call them */
    private Sentences(World world, RuleBook book, Map<String, State> states, Map<String, Organisation> organisations) {
        this.world = world;
        this.book = book;
        this.states = states;
        this.organisations = organisations;
    }

    /** With the names of a day, and of states and organisations that are added. */
    Sentences on(LocalDate day, List<Fact> added) {
        Map<String, State> states = new HashMap<>(world.statesOn(day));
        Map<String, Organisation> organisations = new HashMap<>(world.organisations());
        for (Fact fact : added) {
            if (fact instanceof State state) {
                states.put(state.code(), state);
            } else if (fact instanceof Organisation organisation) {
                organisations.put(organisation.code(), organisation);
            }
        }
        return new Sentences(world, book, states, organisations);
    }

    /**
     * The sentences of several matches of one conclusion: matches of a rule that differ in one name only are told in one
     * sentence that lists what differs.
     */
    List<String> of(List<Justification> justifications) {
        Map<String, List<Justification>> byRule = justifications.stream()
                .collect(Collectors.groupingBy(Justification::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .flatMap(entry -> merged(book.getRule(entry.getKey()).says(), entry.getValue()).stream())
                .distinct()
                .toList();
    }

    private List<String> merged(String says, List<Justification> matches) {
        SortedMap<String, Object> bindings = matches.get(0).bindings();
        if (matches.size() == 1) {
            return List.of(filled(says, placeholder -> List.of(bindings.getOrDefault(placeholder, placeholder))));
        }
        return bindings.keySet().stream()
                .map(name -> listing(says, name, matches))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of(says));
    }

    /** One sentence for all matches that agree in everything but one name. */
    private List<String> listing(String says, String name, List<Justification> matches) {
        Map<SortedMap<String, Object>, Set<Object>> values = new LinkedHashMap<>();
        for (Justification match : matches) {
            SortedMap<String, Object> others = new TreeMap<>(match.bindings());
            Object value = others.remove(name);
            values.computeIfAbsent(others, o -> new LinkedHashSet<>()).add(Objects.requireNonNull(value));
        }
        return values.entrySet().stream()
                .map(entry -> filled(
                        says,
                        placeholder -> placeholder.equals(name)
                                ? List.copyOf(entry.getValue())
                                : List.of(entry.getKey().getOrDefault(placeholder, placeholder))))
                .toList();
    }

    private String filled(String says, Function<String, List<Object>> values) {
        Matcher matcher = PLACEHOLDER.matcher(says);
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            boolean share = !matcher.group(2).isEmpty();
            List<String> words = values.apply(matcher.group(1)).stream()
                    .map(value ->
                            share ? percent((Number) value) : word(matcher.group(1), Justification.written(value)))
                    .toList();
            matcher.appendReplacement(sentence, Matcher.quoteReplacement(list(words)));
        }
        return matcher.appendTail(sentence).toString();
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The name of a state or organisation; any other word with spaces for its hyphens where it is a code. */
    String word(String value) {
        return inSentence(value).orElseGet(() -> CODE.matcher(value).matches() ? spaced(value) : value);
    }

    /** The name of an organisation, which a state may share its code with: NAM is a movement and Namibia. */
    String organisation(String code) {
        return Optional.ofNullable(organisations.get(code))
                .map(organisation -> organisation.inSentence())
                .orElseGet(() -> word(code));
    }

    private String word(String placeholder, String value) {
        return placeholder.equals("organisation") || placeholder.equals("union") ? organisation(value) : word(value);
    }

    /** A code as words: {@code military-to-target} is spaced, {@code non-aligned} keeps its hyphen. */
    static String spaced(String code) {
        return HYPHEN.matcher(code).replaceAll(" ");
    }

    /** A sentence that may begin with an article, begun with a capital. */
    static String begun(String sentence) {
        return sentence.startsWith("the ") ? "The " + sentence.substring(4) : sentence;
    }

    private Optional<String> inSentence(String code) {
        return Optional.ofNullable(states.get(code))
                .map(state -> state.inSentence())
                .or(() -> Optional.ofNullable(organisations.get(code)).map(o -> o.inSentence()));
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(states.get(code))
                .map(state -> state.shortName())
                .or(() -> Optional.ofNullable(organisations.get(code)).map(o -> o.name()));
    }

    Optional<String> officialName(String code) {
        return Optional.ofNullable(states.get(code)).map(state -> state.name()).or(() -> name(code));
    }

    /** Permille as a percentage with one decimal. */
    static String percent(Number permille) {
        return new BigDecimal(permille.toString()).movePointLeft(1).toPlainString() + "%";
    }
}
