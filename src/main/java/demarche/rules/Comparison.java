package demarche.rules;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A constraint that compares one property, or one result of an accumulation, with something.
 *
 * @param property as written, for instance {@code polyarchy} or {@code side.code()}
 * @param operator {@code ==}, {@code >=}, {@code in} and so on
 * @param operand what it is compared with, as written
 */
public record Comparison(String property, String operator, String operand) implements Serializable {
    private static final Pattern COMPARISON = Pattern.compile(
            "(?<property>[$A-Za-z_][\\w.]*(?:\\(\\)[\\w.]*)*)\\s*"
                    + "(?<operator>==|!=|>=|<=|>|<|not\\s+in\\b|in\\b|not\\s+contains\\b|contains\\b|matches\\b|memberOf\\b)"
                    + "\\s*(?<operand>.+)",
            Pattern.DOTALL);

    /** The comparison a constraint makes; nothing where it is put together of several, or no comparison. */
    static Optional<Comparison> of(String constraint) {
        Matcher found = COMPARISON.matcher(constraint.strip());
        return constraint.contains("||") || constraint.contains("&&") || !found.matches()
                ? Optional.empty()
                : Optional.of(new Comparison(
                        found.group("property"),
                        found.group("operator").replaceAll("\\s+", " "),
                        found.group("operand").strip()));
    }

    /** Every comparison in a constraint, those included of which it is put together. */
    static Stream<Comparison> all(String constraint) {
        return Arrays.stream(constraint.split("\\|\\||&&", -1))
                .map(part -> part.strip().replaceFirst("^\\(+", ""))
                .flatMap(part -> of(part).stream());
    }
}
