package demarche.cli;

import demarche.evaluate.BaselineComparison;
import demarche.evaluate.Pooled;
import demarche.evaluate.score.Interval;
import demarche.world.UnknownIdException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A condition on a pooled figure.
 *
 * @param least whether the bound is a minimum; otherwise a maximum
 */
record Requirement(String metric, boolean least, double bound) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9]+)(>=|<=)([+-]?\\d*\\.?\\d+)");
    private static final Map<String, ToDoubleFunction<Pooled>> METRICS = metrics();

    private static Map<String, ToDoubleFunction<Pooled>> metrics() {
        Map<String, ToDoubleFunction<Pooled>> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", pooled -> pooled.scores().accuracy());
        metrics.put("macroF1", pooled -> pooled.scores().macroF1());
        metrics.put("balancedAccuracy", pooled -> pooled.scores().balancedAccuracy());
        metrics.put("rps", pooled -> pooled.scores().rps().orElse(Double.NaN));
        metrics.put("brier", pooled -> pooled.scores().brier());
        metrics.put(
                "skill", pooled -> pooled.best().map(BaselineComparison::skill).orElse(Double.NaN));
        metrics.put("skillLow", pooled -> pooled.best()
                .map(BaselineComparison::skillInterval)
                .map(Interval::low)
                .orElse(Double.NaN));
        return metrics;
    }

    /** The names of the metrics, joined by commas. */
    static String names() {
        return String.join(", ", METRICS.keySet());
    }

    /** The figure for these votes; NaN if undefined. */
    double figure(Pooled pooled) {
        ToDoubleFunction<Pooled> of = METRICS.get(metric);
        return of == null ? Double.NaN : of.applyAsDouble(pooled);
    }

    /** Whether the condition holds; an undefined figure fails. */
    boolean isMetBy(Pooled pooled) {
        double figure = figure(pooled);
        return least ? figure >= bound : figure <= bound;
    }

    @Override
    public String toString() {
        return metric + (least ? ">=" : "<=") + bound;
    }

    /** Reads {@code accuracy>=0.8}. */
    static final class Converter implements ITypeConverter<Requirement> {
        @Override
        public Requirement convert(String typed) {
            Matcher parts = FORM.matcher(typed.replace(" ", ""));
            if (!parts.matches()) {
                throw new TypeConversionException(
                        "\"" + typed + "\" is not a condition; expected METRIC>=NUMBER or METRIC<=NUMBER");
            }
            String metric = METRICS.keySet().stream()
                    .filter(name -> name.equalsIgnoreCase(parts.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            new UnknownIdException("metric", parts.group(1), METRICS.keySet()).getMessage()
                                    + "; metrics are " + names()));
            return new Requirement(metric, parts.group(2).equals(">="), Double.parseDouble(parts.group(3)));
        }
    }
}
