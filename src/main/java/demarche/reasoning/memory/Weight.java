package demarche.reasoning.memory;

/**
 * The weight of a driver rule, joined with its pushes in the sum.
 *
 * @param rule the rule's id
 * @param milli signed milli-log-odds at full strength: positive against the acting state
 * @param on whether the rule's driver is switched on
 */
public record Weight(String rule, Driver driver, int milli, boolean on) {

    /**
     * Returns the exact contribution of a push of that strength, in milli-log-odds.
     *
     * @param strength 0 to 1000
     */
    public static int contribution(int milli, int strength) {
        int magnitude = (Math.abs(milli) * strength + 500) / 1000;
        return milli < 0 ? -magnitude : magnitude;
    }
}
