package demarche.reasoning.whynot;

import demarche.rules.Consequence;
import demarche.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A rule and its wanted conclusion.
 *
 * @param given bindings of names of the rule; each alternative has the same names
 */
record Goal(Rule rule, List<Map<String, Object>> given) {
    private static final Pattern NAME = Pattern.compile("\\$\\w+");
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|-?\\d+|true|false|[A-Z]\\w*(?:\\.\\w+)*\\.[A-Z_]+");

    /**
     * Returns the bindings with which a rule concludes one of these.
     *
     * @param wanted components of the conclusion; each alternative has the same components
     * @return nothing if the rule concludes none of them
     */
    static Optional<Goal> of(Rule rule, List<Map<String, Object>> wanted) {
        if (rule.consequence().equals(Consequence.NONE)) {
            return Optional.empty();
        }
        List<Map<String, Object>> given = wanted.stream()
                .flatMap(one -> given(rule.consequence(), one).stream())
                .distinct()
                .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(new Goal(rule, given));
    }

    private static Optional<Map<String, Object>> given(Consequence consequence, Map<String, Object> wanted) {
        Map<String, Object> given = new TreeMap<>();
        for (Map.Entry<String, Object> component : wanted.entrySet()) {
            String written = consequence.parts().getOrDefault(component.getKey(), "");
            if (NAME.matcher(written).matches()) {
                Object other = given.putIfAbsent(written, component.getValue());
                if (other != null && !other.equals(component.getValue())) {
                    return Optional.empty();
                }
            } else if (LITERAL.matcher(written).matches() && !means(written, component.getValue())) {
                return Optional.empty();
            }
        }
        return Optional.of(given);
    }

    private static boolean means(String written, Object value) {
        String word = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        String last = written.startsWith("\"")
                ? written.substring(1, written.length() - 1)
                : written.substring(written.lastIndexOf('.') + 1);
        return last.equals(word);
    }
}
