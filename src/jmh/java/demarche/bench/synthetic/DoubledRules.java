package demarche.bench.synthetic;

import demarche.crisis.read.Library;
import demarche.reasoning.Engine;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The rules with every driver rule twice, the second under another id and title. Each of the two weighs half, so that stances
 * stay where they are but for rounding and the work is that of more rules, not of other answers.
 */
public final class DoubledRules {
    private static final String SECOND = "-again";

    private DoubledRules() {}

    /** An engine of them. */
    public static Engine engine(Path rules, Engine real, Library library) {
        SortedMap<String, Integer> halves = new TreeMap<>();
        real.weights().rules().forEach((rule, milli) -> {
            halves.put(rule, milli - milli / 2);
            halves.put(rule + SECOND, milli / 2);
        });
        return OtherRules.engine(rules, DoubledRules::doubled, real.weights().withRules(halves), real, library);
    }

    private static String doubled(String drl) {
        StringBuilder text = new StringBuilder(drl);
        Matcher rule = OtherRules.RULE.matcher(drl);
        while (rule.find()) {
            if (rule.group().contains("@driver(")) {
                text.append('\n')
                        .append(rule.group()
                                .replace("rule \"" + rule.group(1) + "\"", "rule \"" + rule.group(1) + " (again)\"")
                                .replaceFirst("@id\\(\"(.*?)\"\\)", "@id(\"$1" + SECOND + "\")"))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
