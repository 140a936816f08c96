package demarche.evaluate.score;

/**
 * A figure with its bootstrap interval.
 *
 * @param estimate the figure itself
 * @param low the 2.5th percentile of the draws
 * @param high the 97.5th percentile of the draws
 * @param clusters how many clusters were drawn from; with few of them the interval is too narrow
 */
public record Interval(double estimate, double low, double high, int clusters) {

    /** Whether the whole interval lies above 0. */
    public boolean isAboveZero() {
        return low > 0;
    }
}
