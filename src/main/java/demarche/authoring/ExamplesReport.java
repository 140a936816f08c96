package demarche.authoring;

import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.explain.ConditionAccount;
import demarche.explain.RuleAccount;
import demarche.reasoning.whynot.ConditionFinding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results of examples as text and as rows. */
public final class ExamplesReport {
    private static final int COLUMN = 14;

    private ExamplesReport() {}

    /**
     * Each file with its failures, and the count.
     *
     * @param all whether examples that pass are named too
     */
    public static String text(List<ExampleResult> results, boolean all, int width, Paint paint) {
        StringBuilder text = new StringBuilder();
        byFile(results).forEach((file, ofFile) -> {
            List<ExampleResult> shown =
                    ofFile.stream().filter(result -> all || !result.passed()).toList();
            if (!shown.isEmpty()) {
                text.append(paint.apply(Tone.STRONG, file)).append('\n');
                shown.forEach(result -> text.append(result(result, width, paint)));
                text.append('\n');
            }
        });
        long failed = results.stream().filter(result -> !result.passed()).count();
        return text.append(Figures.count(results.size(), "example"))
                .append(" in ")
                .append(Figures.count(byFile(results).size(), "file"))
                .append(failed == 0 ? ": all pass.\n" : ": " + failed + (failed == 1 ? " fails.\n" : " fail.\n"))
                .toString();
    }

    private static String result(ExampleResult result, int width, Paint paint) {
        String head = (result.passed() ? "  pass  " : "  FAIL  ")
                + Lines.hanging(result.example().name(), width - 8, 8)
                + "\n";
        return result.passed()
                ? head
                : paint.apply(Tone.STRONG, head)
                        + result.failures().stream()
                                .map(failure -> failure(failure, width))
                                .collect(Collectors.joining());
    }

    private static String failure(Failure failure, int width) {
        return labelled("at", failure.place().toString(), width)
                + labelled("expected", failure.expected(), width)
                + labelled("found", failure.found(), width)
                + failure.nearest().map(rule -> nearest(rule, width)).orElse("");
    }

    private static String nearest(RuleAccount rule, int width) {
        String lacks = rule.lacking() == 0
                ? " fires, and concludes something else"
                : " does not fire: it lacks " + rule.lacking() + " of "
                        + Figures.count(rule.conditions().size(), "condition");
        String conditions = rule.conditions().stream()
                .filter(condition -> condition.status() != ConditionFinding.Status.HOLDS)
                .map(condition -> labelled("missing", missing(condition), width))
                .collect(Collectors.joining());
        return labelled("nearest", "rule " + rule.id() + " (" + rule.place() + ")" + lacks, width) + conditions;
    }

    private static String missing(ConditionAccount condition) {
        return condition.status() == ConditionFinding.Status.OPEN
                ? "not known before the others hold: " + condition.text()
                : condition.sentence() + " [" + condition.text() + "]";
    }

    private static String labelled(String label, String text, int width) {
        return "        "
                + Lines.labelled(label, text, width - 8, COLUMN)
                        .replace("\n", "\n        ")
                        .stripTrailing() + "\n";
    }

    /** A row for each example. */
    public static Listing rows(List<ExampleResult> results) {
        return new Listing(
                List.of(Column.whole("file"), Column.figures("line"), Column.whole("result"), Column.below("name")),
                results.stream()
                        .map(result -> List.of(
                                result.example().file(),
                                String.valueOf(result.example().place().line()),
                                result.passed() ? "pass" : "fail",
                                result.example().name()))
                        .toList());
    }

    private static Map<String, List<ExampleResult>> byFile(List<ExampleResult> results) {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.example().file(), LinkedHashMap::new, Collectors.toList()));
    }
}
