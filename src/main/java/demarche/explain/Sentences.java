package demarche.explain;

import demarche.reasoning.Justification;
import demarche.rules.Rule;
import demarche.rules.RuleBook;
import demarche.world.Coded;
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
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Fills in the sentence of a rule with the values that a match bound. */
final class Sentences {
    /** A name with its form, or a choice between a singular and a plural. */
    private static final Pattern PART =
            Pattern.compile("\\{(?:(?<name>\\w+)(?<form>[%~]?)|(?<one>[^{}|]+)\\|(?<several>[^{}|]+))}");

    /** Words for values of a vocabulary where a sentence of a rule needs other words than the code. */
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("demarche.explain.words");

    /** Properties whose values are codes of organisations. */
    private static final Set<String> OF_ORGANISATIONS = Set.of("organisation", "union");

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)+");
    private static final Pattern HYPHEN = Pattern.compile("(?<!^anti|^non)-");

    private final World world;
    private final RuleBook book;
    private final Map<String, State> states;
    private final Map<String, Organisation> organisations;

    Sentences(World world, RuleBook book) {
        this(world, book, world.states(), world.organisations());
    }

    /** @param states by code, with their names on the day of the question */
    private Sentences(World world, RuleBook book, Map<String, State> states, Map<String, Organisation> organisations) {
        this.world = world;
        this.book = book;
        this.states = states;
        this.organisations = organisations;
    }

    /** Returns sentences with the names of a day, and of states and organisations that a scenario adds. */
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
     * Returns the sentences for several matches of one conclusion. Matches of a rule that differ in one name only share a
     * sentence, which lists the names.
     */
    List<String> of(List<Justification> justifications) {
        Map<String, List<Justification>> byRule = justifications.stream()
                .collect(Collectors.groupingBy(Justification::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .flatMap(entry -> merged(book.getRule(entry.getKey()), entry.getValue()).stream())
                .distinct()
                .toList();
    }

    private List<String> merged(Rule rule, List<Justification> matches) {
        SortedMap<String, Object> bindings = matches.get(0).bindings();
        if (matches.size() == 1) {
            return List.of(filled(rule, name -> List.of(bindings.getOrDefault(name, name))));
        }
        return bindings.keySet().stream()
                .map(name -> listing(rule, name, matches))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> List.of(rule.says()));
    }

    /** One sentence for all matches that agree in everything but one name. */
    private List<String> listing(Rule rule, String name, List<Justification> matches) {
        Map<SortedMap<String, Object>, Set<Object>> values = new LinkedHashMap<>();
        for (Justification match : matches) {
            SortedMap<String, Object> others = new TreeMap<>(match.bindings());
            Object value = others.remove(name);
            values.computeIfAbsent(others, o -> new LinkedHashSet<>()).add(Objects.requireNonNull(value));
        }
        return values.entrySet().stream()
                .map(entry -> filled(
                        rule,
                        other -> other.equals(name)
                                ? List.copyOf(entry.getValue())
                                : List.of(entry.getKey().getOrDefault(other, other))))
                .toList();
    }

    /**
     * Returns the sentence of a rule with its placeholders filled in.
     *
     * @param values the values of a name, one or more
     */
    String filled(Rule rule, Function<String, List<Object>> values) {
        Matcher part = PART.matcher(rule.says());
        StringBuilder sentence = new StringBuilder();
        int names = 1;
        while (part.find()) {
            String written;
            if (part.group("name") == null) {
                written = part.group(names > 1 ? "several" : "one");
            } else {
                List<String> words = values.apply(part.group("name")).stream()
                        .map(value -> word(rule, part.group("name"), part.group("form"), value))
                        .distinct()
                        .toList();
                names = words.size();
                written = list(words);
            }
            part.appendReplacement(sentence, Matcher.quoteReplacement(written));
        }
        return part.appendTail(sentence).toString();
    }

    private String word(Rule rule, String name, String form, Object value) {
        if (value instanceof Number number && !form.isEmpty()) {
            return form.equals("%") ? percent(number) : decimal(number);
        }
        if (value instanceof Coded coded) {
            return word(coded);
        }
        return isOrganisation(rule, name) ? organisation(String.valueOf(value)) : word(String.valueOf(value));
    }

    /** A value of a vocabulary in words. */
    static String word(Coded coded) {
        Class<?> type = ((Enum<?>) coded).getDeclaringClass();
        String key = Optional.ofNullable(type.getEnclosingClass())
                        .map(outer -> outer.getSimpleName() + ".")
                        .orElse("") + type.getSimpleName() + "." + coded.code();
        return WORDS.containsKey(key) ? WORDS.getString(key) : spaced(coded.code());
    }

    /**
     * Whether a rule binds a name to the code of an organisation. Codes alone cannot tell: NAM is the Non-Aligned Movement
     * and Namibia.
     */
    private static boolean isOrganisation(Rule rule, String name) {
        return rule.findBound(name)
                .filter(bound -> bound.equals("Organisation.code")
                        || OF_ORGANISATIONS.contains(bound.substring(bound.indexOf('.') + 1)))
                .isPresent();
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns the name of a state or organisation. Any other code appears with spaces for hyphens. */
    String word(String value) {
        return inSentence(value).orElseGet(() -> CODE.matcher(value).matches() ? spaced(value) : value);
    }

    /** The name of an organisation. A state can have the same code. */
    String organisation(String code) {
        return Optional.ofNullable(organisations.get(code))
                .map(organisation -> organisation.inSentence())
                .orElseGet(() -> word(code));
    }

    /** Returns a code as words: spaces replace the hyphens of {@code military-to-target}, but not of {@code non-aligned}. */
    static String spaced(String code) {
        return HYPHEN.matcher(code).replaceAll(" ");
    }

    /** A sentence with a capital at its start. */
    static String begun(String sentence) {
        return StringUtils.capitalize(sentence);
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

    /** Thousandths as a number with three decimals. */
    static String decimal(Number thousandths) {
        return new BigDecimal(thousandths.toString())
                .movePointLeft(3)
                .setScale(3)
                .toPlainString()
                .replace('-', '\u2212');
    }
}
