package demarche.reasoning.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Rule files that Drools cannot compile. */
public final class RuleSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Pattern RULE_TITLE = Pattern.compile("^\\s*(?:rule|query)\\s+\"([^\"]+)\"");

    /**
     * One error.
     *
     * @param path of the rule file
     * @param line 1-based, 0 where Drools names none
     * @param rule title of the rule the line falls in, or empty
     */
    public record Fault(String path, int line, String rule, String message) {}

    private final transient List<Fault> faults;

    private RuleSyntaxException(List<Fault> faults) {
        super("rules do not compile: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** Every error, in the order of files and lines. */
    public List<Fault> faults() {
        return faults;
    }

    static RuleSyntaxException of(Collection<KnowledgeBuilderError> errors, List<RuleSource> sources) {
        List<Fault> faults = new ArrayList<>();
        for (KnowledgeBuilderError error : errors) {
            String path = error.getResource() == null ? "" : error.getResource().getSourcePath();
            int line = error.getLines().length > 0 ? Math.max(0, error.getLines()[0]) : 0;
            String rule = sources.stream()
                    .filter(s -> s.path().equals(path))
                    .findFirst()
                    .map(s -> ruleAt(s, line))
                    .orElse("");
            faults.add(new Fault(path, line, rule, firstSentence(error.getMessage())));
        }
        faults.sort(java.util.Comparator.comparing(Fault::path).thenComparing(Fault::line));
        return new RuleSyntaxException(faults);
    }

    private static String ruleAt(RuleSource source, int line) {
        String rule = "";
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < Math.min(line, lines.size()); i++) {
            Matcher title = RULE_TITLE.matcher(lines.get(i));
            if (title.find()) {
                rule = title.group(1);
            }
        }
        return rule;
    }

    private static String firstSentence(String message) {
        return message.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .limit(2)
                .reduce((a, b) -> a + " " + b)
                .orElse("unknown error");
    }
}
