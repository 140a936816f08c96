package demarche.explain;

import demarche.reasoning.whynot.Demand;
import demarche.reasoning.whynot.Sought;
import demarche.world.Coded;
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

/** What a condition of a rule looks for, in words: made of the rule's own text and a list of words that anybody may add to. */
final class ConditionWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("demarche.explain.conditions");
    private static final String LEFT_OUT = "-";
    private static final int MOST = 4;

    /** A part of a noun that is there where its property is known: {@code reason[ for {state}] to stay away}. */
    private static final Pattern SLOT = Pattern.compile("\\[([^\\[\\]{}]*)\\{(\\w+)}([^\\[\\]{}]*)]");

    private final Sentences sentences;

    ConditionWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A noun with what is asked of it, for instance {@code security guarantee for China from Poland}. */
    String noun(Sought sought) {
        List<Demand> demands = sought.demands().stream()
                .filter(demand -> !isSaid(demand, sought.demands()))
                .toList();
        Set<Demand> told = new HashSet<>();
        String noun = SLOT.matcher(noun(sought.type()))
                .replaceAll(slot -> Matcher.quoteReplacement(inSlot(slot, demands, told)));
        String parts = demands.stream()
                .filter(demand -> !told.contains(demand))
                .map(demand -> part(sought.type(), demand))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return (noun + " " + parts).strip();
    }

    /** Its part before, what is asked of the property in the middle, and the part after; empty where that is not known. */
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

    /** That it must not be somebody's is said already where it is said whose it must be. */
    private static boolean isSaid(Demand demand, List<Demand> demands) {
        return demand.operator().equals("!=")
                && demands.stream()
                        .anyMatch(other -> other.operator().equals("==")
                                && plain(other.property()).equals(plain(demand.property())));
    }

    /** Several things that are looked for together. */
    String nouns(List<Sought> sought) {
        return sought.stream().map(this::noun).collect(Collectors.joining(", each with a "));
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

    /** The words for one value that is asked of a property, where it has words of its own. */
    static Optional<String> whole(String type, Demand demand) {
        return demand.operands().size() == 1
                ? find(type + "." + plain(demand.property())
                        + switch (demand.operator()) {
                            case "==" -> ".";
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

    /** What is asked of a property, for instance {@code at least 60.0%}. */
    String asked(Demand demand) {
        String property = plain(demand.property());
        String values = values(demand.operands(), property);
        return switch (demand.operator()) {
            case ">=" -> "at least " + values;
            case ">" -> (isDay(demand) ? "after " : "more than ") + values;
            case "<=" -> "at most " + values;
            case "<" -> (isDay(demand) ? "before " : "less than ") + values;
            case "!=", "not in" ->
                (demand.operands().get(0) instanceof String ? "anyone but " : "other than ") + values;
            case "" -> demand.text();
            default -> values;
        };
    }

    private static boolean isDay(Demand demand) {
        return demand.operands().stream().anyMatch(java.time.LocalDate.class::isInstance);
    }

    /** What a property is called. */
    static String name(String property) {
        return find("name." + plain(property))
                .orElseGet(() -> StringUtils.join(StringUtils.splitByCharacterTypeCamelCase(plain(property)), ' ')
                        .toLowerCase(java.util.Locale.ROOT));
    }

    /** Values of a property, the first few by name. */
    String values(List<Object> values, String property) {
        List<String> words = new ArrayList<>(values.stream()
                .map(value -> value(value, plain(property)))
                .distinct()
                .toList());
        if (words.size() > MOST) {
            int more = words.size() - MOST + 1;
            words = new ArrayList<>(words.subList(0, MOST - 1));
            words.add("one of " + more + " others");
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
        if (value instanceof Coded coded) {
            return find(property + "." + coded.code()).orElseGet(() -> Sentences.spaced(coded.code()));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
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
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                : String.valueOf(value);
    }

    /** A property without its brackets; of an accumulation the name of its function. */
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
