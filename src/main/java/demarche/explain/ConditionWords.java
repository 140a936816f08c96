package demarche.explain;

import demarche.reasoning.whynot.Demand;
import demarche.reasoning.whynot.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Words for the conditions of a rule, built from the text of the rule and from {@code conditions.properties}. */
final class ConditionWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("demarche.explain.conditions");
    private static final String LEFT_OUT = "-";
    private static final int MOST = 4;

    /** A part of a noun that appears where its property is known: {@code reason[ for {state}] to be absent}. */
    private static final Pattern SLOT = Pattern.compile("\\[([^\\[\\]{}]*)\\{(\\w+)}([^\\[\\]{}]*)]");

    /** A property that a clause needs. */
    private static final Pattern NEEDED = Pattern.compile("\\{(\\w+)}");

    /** The form of a clause where its condition holds, and where it does not. */
    private static final Pattern FORMS = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)}");

    private static final Pattern VOWEL = Pattern.compile("[aeio]");

    private final Sentences sentences;

    ConditionWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A noun with the requirements on its properties, for instance {@code security guarantee for China from Poland}. */
    String noun(Sought sought) {
        List<Demand> demands = unsaid(sought);
        Set<Demand> told = new HashSet<>();
        String noun = SLOT.matcher(noun(sought.type()))
                .replaceAll(slot -> Matcher.quoteReplacement(inSlot(slot, demands, told)));
        return (noun + " " + parts(sought.type(), demands, told)).strip();
    }

    /** A noun with its article, for instance {@code an exposure of China to Poland in gas}. */
    String indefinite(Sought sought) {
        return indefinite(noun(sought));
    }

    /** Several things that are looked for together, with the article of the first. */
    String indefinite(List<Sought> sought) {
        return indefinite(nouns(sought));
    }

    private static String indefinite(String noun) {
        return (VOWEL.matcher(noun).lookingAt() ? "an " : "a ") + noun;
    }

    /**
     * A clause for what is looked for, for instance {@code China is not a great power}. Nothing where the type has no clause
     * for the properties that are known.
     */
    Optional<String> clause(Sought sought, boolean holds) {
        return Stream.of(".is", ".is.2")
                .flatMap(key -> find(sought.type() + key).stream())
                .flatMap(clause -> clause(clause, sought, holds).stream())
                .findFirst();
    }

    private Optional<String> clause(String clause, Sought sought, boolean holds) {
        List<Demand> demands = unsaid(sought);
        Set<Demand> told = new HashSet<>();
        String said = FORMS.matcher(clause).replaceAll(forms -> Matcher.quoteReplacement(forms.group(holds ? 1 : 2)));
        StringBuilder filled = new StringBuilder();
        Matcher needed = NEEDED.matcher(said);
        while (needed.find()) {
            Optional<Demand> demand = demands.stream()
                    .filter(one -> plain(one.property()).equals(needed.group(1)) && isEqual(one))
                    .findFirst();
            if (demand.isEmpty()) {
                return Optional.empty();
            }
            told.add(demand.get());
            needed.appendReplacement(filled, Matcher.quoteReplacement(asked(demand.get())));
        }
        needed.appendTail(filled);
        return Optional.of((filled + " " + parts(sought.type(), demands, told)).strip());
    }

    private static boolean isEqual(Demand demand) {
        return Set.of("==", "in").contains(demand.operator())
                && !demand.operands().isEmpty();
    }

    /** A clause for one requirement on what there is once in a case: {@code the text is not against the acting state}. */
    Optional<String> clause(String type, Demand demand, boolean holds) {
        String property = type + "." + plain(demand.property());
        Optional<String> ofValue =
                demand.operands().size() == 1 && demand.operator().equals("==")
                        ? find(property + "." + code(demand.operands().get(0)) + ".is")
                        : Optional.empty();
        return ofValue.or(() -> demand.operands().isEmpty() ? Optional.empty() : find(property + ".is"))
                .map(clause -> FORMS.matcher(clause)
                        .replaceAll(forms -> Matcher.quoteReplacement(forms.group(holds ? 1 : 2)))
                        .replace("{value}", asked(demand)));
    }

    private String parts(String type, List<Demand> demands, Set<Demand> told) {
        return demands.stream()
                .filter(demand -> !told.contains(demand))
                .map(demand -> part(type, demand))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static List<Demand> unsaid(Sought sought) {
        return sought.demands().stream()
                .filter(demand -> !isSaid(demand, sought.demands()))
                .toList();
    }

    /** The part before, the requirement on the property, and the part after; empty where the requirement is not known. */
    private String inSlot(MatchResult slot, List<Demand> demands, Set<Demand> told) {
        for (Demand demand : demands) {
            if (plain(demand.property()).equals(slot.group(2))
                    && !demand.operands().isEmpty()) {
                told.add(demand);
                return slot.group(1) + asked(demand) + slot.group(3);
            }
        }
        return "";
    }

    /** Whether another requirement on the same property makes this one redundant. */
    private static boolean isSaid(Demand demand, List<Demand> demands) {
        return demand.operator().equals("!=")
                && demands.stream()
                        .anyMatch(other -> other.operator().equals("==")
                                && plain(other.property()).equals(plain(demand.property())));
    }

    /** Several things that are looked for together. */
    String nouns(List<Sought> sought) {
        return sought.stream().map(this::noun).collect(Collectors.joining(" together with "));
    }

    private static String noun(String type) {
        return find(type).orElseGet(() -> StringUtils.join(StringUtils.splitByCharacterTypeCamelCase(type), ' ')
                .toLowerCase(java.util.Locale.ROOT));
    }

    private String part(String type, Demand demand) {
        String property = plain(demand.property());
        if (demand.operands().isEmpty()) {
            return demand.property().isEmpty() ? "where " + demand.text() : "";
        }
        Optional<String> whole = whole(type, demand);
        if (whole.isPresent()) {
            return whole.get();
        }
        String before = find(type + "." + property)
                .or(() -> find(property))
                .orElse(isFlag(demand) ? "that is" : "with " + name(property));
        return before.equals(LEFT_OUT) ? "" : (before + " " + asked(demand)).strip();
    }

    /** The words for one required value of a property, where that value has words of its own. */
    static Optional<String> whole(String type, Demand demand) {
        return demand.operands().size() == 1
                ? find(type + "." + plain(demand.property())
                        + switch (demand.operator()) {
                            case "==" -> ".";
                            case "!=" -> ".not.";
                            case ">" -> ".above.";
                            case "<" -> ".below.";
                            default -> ".?.";
                        }
                        + code(demand.operands().get(0)))
                : Optional.empty();
    }

    private static boolean isFlag(Demand demand) {
        return demand.operands().get(0) instanceof Boolean;
    }

    /** The requirement on a property, for instance {@code at least 60.0%}. */
    String asked(Demand demand) {
        String property = plain(demand.property());
        String values = values(demand.operands(), property);
        return switch (demand.operator()) {
            case ">=" -> "at least " + values;
            case ">" -> (isDay(demand) ? "after " : "more than ") + values;
            case "<=" -> "at most " + values;
            case "<" -> (isDay(demand) ? "before " : "less than ") + values;
            case "!=", "not in" -> "other than " + values;
            case "" -> demand.text();
            default -> values;
        };
    }

    private static boolean isDay(Demand demand) {
        return demand.operands().stream().anyMatch(java.time.LocalDate.class::isInstance);
    }

    /** The name of a property. */
    static String name(String property) {
        return find("name." + plain(property))
                .orElseGet(() -> StringUtils.join(StringUtils.splitByCharacterTypeCamelCase(plain(property)), ' ')
                        .toLowerCase(java.util.Locale.ROOT));
    }

    /** The values of a property. Of many, the first few appear and the others are counted. */
    String values(List<Object> values, String property) {
        List<String> words = new ArrayList<>(values.stream()
                .map(value -> value(value, plain(property)))
                .distinct()
                .toList());
        if (words.size() > MOST) {
            int more = words.size() - MOST + 1;
            words = new ArrayList<>(words.subList(0, MOST - 1));
            words.add(more + " others");
        }
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private String value(Object value, String property) {
        if (find("unit." + property).filter("verbatim"::equals).isPresent()) {
            return String.valueOf(value);
        }
        if (value instanceof Enum<?>) {
            return find(property + "." + code(value)).orElseGet(() -> Sentences.spaced(code(value)));
        }
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return switch (find("unit." + property).orElse("")) {
                case "permille" -> Sentences.percent(number);
                case "thousandths" -> exact.movePointLeft(3).toPlainString();
                default -> exact.toPlainString();
            };
        }
        String text = String.valueOf(value);
        return text.isEmpty() ? "nobody" : sentences.word(text);
    }

    private static String code(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                : String.valueOf(value);
    }

    /** A property without its brackets. Of an accumulation, the name of its function. */
    private static String plain(String property) {
        return property.replaceAll("\\(.*", "");
    }

    private static Optional<String> find(String key) {
        return Stream.of(key)
                .filter(WORDS::containsKey)
                .map(WORDS::getString)
                .map(String::strip)
                .findFirst();
    }
}
