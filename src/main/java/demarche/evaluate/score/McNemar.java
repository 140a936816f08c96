package demarche.evaluate.score;

import java.util.List;
import org.hipparchus.stat.inference.AlternativeHypothesis;
import org.hipparchus.stat.inference.BinomialTest;

/**
 * Whether one of two methods matches more votes than the other: the exact test of McNemar 1947, a binomial test on the
 * states that just one of them matches. It takes states for independent; {@link Bootstrap} does not.
 *
 * @param methodOnly states only the method matches
 * @param baselineOnly states only the baseline matches
 * @param pValue two-sided, above 0 to 1: how likely at least so uneven a split is where both are equally good
 */
public record McNemar(int methodOnly, int baselineOnly, double pValue) {

    /**
     * Tests them.
     *
     * @throws IllegalArgumentException if there is nothing to compare
     */
    public static McNemar of(List<ScoredPair> pairs) {
        int methodOnly = 0;
        int baselineOnly = 0;
        for (ScoredPair pair : Lists.notEmpty(pairs, "states")) {
            boolean method = pair.method().matches();
            boolean baseline = pair.baseline().matches();
            methodOnly += method && !baseline ? 1 : 0;
            baselineOnly += baseline && !method ? 1 : 0;
        }
        return new McNemar(methodOnly, baselineOnly, pValue(methodOnly, baselineOnly));
    }

    private static double pValue(int one, int other) {
        // An even split is the likeliest there is, and without any the library has no trial to test.
        return one == other
                ? 1
                : Math.min(1, new BinomialTest().binomialTest(one + other, one, 0.5, AlternativeHypothesis.TWO_SIDED));
    }
}
