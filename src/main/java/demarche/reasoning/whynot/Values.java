package demarche.reasoning.whynot;

import demarche.rules.Rule;
import demarche.rules.RuleTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads properties of facts and expressions of rules as values. */
final class Values {
    private Values() {}

    /** Returns the values of an operand; nothing if they are not known. */
    static List<Object> operands(Rule rule, String written, Map<String, Object> bound, String type, String property) {
        String text = written.strip();
        if (text.startsWith("(") && text.endsWith(")")) {
            return Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                    .flatMap(part -> operand(rule, part.strip(), bound, type, property).stream())
                    .toList();
        }
        return operand(rule, text, bound, type, property).stream().toList();
    }

    private static Optional<Object> operand(
            Rule rule, String text, Map<String, Object> bound, String type, String property) {
        if (text.startsWith("$")) {
            return Optional.ofNullable(bound.get(text));
        }
        if (text.startsWith("\"") && text.endsWith("\"") && text.length() > 1) {
            return Optional.of(text.substring(1, text.length() - 1));
        }
        if (text.matches("-?\\d+")) {
            return Optional.of(Integer.valueOf(text));
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Boolean.valueOf(text));
        }
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String constant = text.substring(dot + 1);
        return rule.findType(text.substring(0, dot))
                .flatMap(owner -> RuleTypes.constant(owner, constant))
                .or(() -> rule.findType(type)
                        .flatMap(owner -> RuleTypes.accessor(owner, property))
                        .flatMap(accessor -> RuleTypes.constant(accessor.getReturnType(), constant)));
    }
}
