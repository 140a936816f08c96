package demarche.authoring;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coverage of rules as text, as rows and for programs. */
public final class CoverageText {
    private CoverageText() {}

    /** A row for each rule. */
    public static Listing rows(List<RuleCoverage> rules) {
        return new Listing(
                List.of(
                        Column.whole("rule"),
                        Column.figures("measures"),
                        Column.figures("examples"),
                        Column.figures("near misses"),
                        Column.below("place")),
                rules.stream()
                        .map(rule -> List.of(
                                rule.rule(),
                                rule.measures().map(String::valueOf).orElse(""),
                                String.valueOf(rule.examples()),
                                String.valueOf(rule.nearMisses()),
                                rule.place()))
                        .toList());
    }

    /**
     * The rules that are not covered with their conditions that never hold, and the count.
     *
     * @param all whether the other rules are listed too
     */
    public static String text(List<RuleCoverage> rules, boolean all, int width, Paint paint) {
        StringBuilder text = new StringBuilder();
        List<RuleCoverage> shown =
                rules.stream().filter(rule -> all || !rule.isComplete()).toList();
        if (!shown.isEmpty()) {
            text.append(rows(shown).table(width, paint)).append('\n');
        }
        rules.stream()
                .filter(rule -> rule.measures().filter(count -> count == 0).isPresent())
                .forEach(rule -> text.append(never(
                        rule, "fires on no measure", rule.neverOnCases(), "on a measure without a scenario", width)));
        rules.stream()
                .filter(rule -> rule.examples() == 0)
                .forEach(rule -> text.append(
                        never(rule, "fires in no example", rule.neverInExamples(), "in an example", width)));
        return text.append(Lines.hanging(summary(rules), width, 0)).append('\n').toString();
    }

    private static String never(RuleCoverage rule, String what, List<String> conditions, String where, int width) {
        String head = rule.rule() + " " + what
                + (conditions.isEmpty()
                        ? "; each of its conditions holds " + where + ", but never all together.\n"
                        : "; these conditions never hold " + where + ":\n");
        StringBuilder text = new StringBuilder(Lines.hanging(head.strip(), width, 2)).append('\n');
        conditions.forEach(condition -> text.append("    ")
                .append(Lines.hanging(condition, width - 4, 6))
                .append('\n'));
        return text.append('\n').toString();
    }

    private static String summary(List<RuleCoverage> rules) {
        long examples = rules.stream().filter(rule -> rule.examples() > 0).count();
        long misses = rules.stream().filter(rule -> rule.nearMisses() > 0).count();
        boolean cases = rules.stream().anyMatch(rule -> rule.measures().isPresent());
        long measures =
                rules.stream().filter(rule -> rule.measures().orElse(0) > 0).count();
        return "Of " + Figures.count(rules.size(), "rule") + " that conclude something, " + examples
                + " fire in an example and " + misses + " have a near miss"
                + (cases ? "; " + measures + " fire on a measure of a case." : ".");
    }

    /** Every rule for programs. */
    public record Answer(
            int schema,

            @JsonPropertyDescription("one for each rule that concludes something, by file and line")
            List<Covered> rules) {
        /** The coverage of rules. */
        public static Answer of(List<RuleCoverage> rules) {
            return new Answer(1, rules.stream().map(Covered::of).toList());
        }
    }

    /** How far one rule is covered. */
    public record Covered(
            String rule,
            String place,

            @JsonPropertyDescription("on how many measures of cases it fires; null where cases were not asked")
            @Nullable Integer measures,

            @JsonPropertyDescription("in how many examples it fires")
            int examples,

            @JsonPropertyDescription("in how many examples it is expected not to fire")
            int nearMisses,

            @JsonPropertyDescription("where it fires on no measure, its conditions that hold on none")
            List<String> neverOnCases,

            @JsonPropertyDescription("where it fires in no example, its conditions that hold in none")
            List<String> neverInExamples) {
        private static Covered of(RuleCoverage rule) {
            return new Covered(
                    rule.rule(),
                    rule.place(),
                    rule.measures().orElse(null),
                    rule.examples(),
                    rule.nearMisses(),
                    rule.neverOnCases(),
                    rule.neverInExamples());
        }
    }
}
