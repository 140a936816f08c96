package demarche.bench.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What JMH says of one benchmark.
 *
 * @param name class and method
 * @param unit {@code ms/op} or {@code ops/s}
 * @param allocated bytes a call, where it was counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Timing(
        String name,
        SortedMap<String, String> params,
        String unit,
        long calls,
        double median,
        double p95,
        double lowest,
        double highest,
        double mean,
        @Nullable Double allocated) {

    /** In one line, for who waits. */
    public String shown() {
        return name + (params.isEmpty() ? "" : " " + params) + ": median " + median + " " + unit + ", 95th percentile "
                + p95 + ", " + calls + " calls";
    }

    /** Of a run of one benchmark with one set of parameters. */
    public static Timing of(RunResult run) {
        BenchmarkParams params = run.getParams();
        Statistics statistics = run.getPrimaryResult().getStatistics();
        SortedMap<String, String> own = new TreeMap<>();
        params.getParamsKeys().forEach(key -> own.put(key, params.getParam(key)));
        Result<?> allocated = run.getSecondaryResults().entrySet().stream()
                .filter(result -> result.getKey().contains("gc.alloc.rate.norm"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        String benchmark = params.getBenchmark();
        int at = benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1);
        return new Timing(
                benchmark.substring(at + 1),
                own,
                Objects.requireNonNull(run.getPrimaryResult().getScoreUnit()),
                statistics.getN(),
                rounded(statistics.getPercentile(50)),
                rounded(statistics.getPercentile(95)),
                rounded(statistics.getMin()),
                rounded(statistics.getMax()),
                rounded(statistics.getMean()),
                allocated == null ? null : rounded(allocated.getScore()));
    }

    /** Four digits that count are more than a noisy machine can give. */
    private static double rounded(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return 0;
        }
        return BigDecimal.valueOf(value).round(new MathContext(4)).doubleValue();
    }
}
