package demarche.explain;

import demarche.reasoning.Justification;
import demarche.reasoning.rulebase.RuleBook;
import demarche.world.World;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the sentence of a rule with what a match bound. */
final class Sentences {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(%?)}");

    private final World world;
    private final RuleBook book;

    Sentences(World world, RuleBook book) {
        this.world = world;
        this.book = book;
    }

    /** The sentence of the rule, names in place of codes. */
    String of(Justification justification) {
        String says = book.getRule(justification.rule()).says();
        Matcher matcher = PLACEHOLDER.matcher(says);
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            String value = justification.bindings().getOrDefault(matcher.group(1), matcher.group());
            matcher.appendReplacement(
                    sentence, Matcher.quoteReplacement(matcher.group(2).isEmpty() ? word(value) : percent(value)));
        }
        return matcher.appendTail(sentence).toString();
    }

    /** The name of a state or organisation; any other word with spaces for its hyphens where it is a code. */
    String word(String value) {
        return name(value).orElseGet(() -> value.matches("[a-z]+(-[a-z]+)+") ? value.replace('-', ' ') : value);
    }

    Optional<String> name(String code) {
        return world.findState(code)
                .map(state -> state.name())
                .or(() -> Optional.ofNullable(world.organisations().get(code)).map(o -> o.name()));
    }

    /** Permille as a percentage with one decimal. */
    private static String percent(String permille) {
        return new BigDecimal(permille).movePointLeft(1).toPlainString() + "%";
    }
}
