package demarche.reasoning.rulebase;

import demarche.world.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a rule file the rules begin, for messages; the compiler itself keeps no places. */
final class RuleTitles {
    private static final Pattern TITLE = Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"");

    private RuleTitles() {}

    /** The titles of a file in their order, each with its place. */
    static Map<String, Place> places(RuleSource source) {
        Map<String, Place> places = new LinkedHashMap<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher title = TITLE.matcher(lines.get(i));
            if (title.find()) {
                places.put(title.group(1), new Place(source.path(), i + 1, 1));
            }
        }
        return places;
    }

    /** The title of the rule a line falls in. */
    static Optional<String> titleAt(RuleSource source, int line) {
        return places(source).entrySet().stream()
                .filter(entry -> entry.getValue().line() <= line)
                .reduce((earlier, later) -> later)
                .map(Map.Entry::getKey);
    }
}
