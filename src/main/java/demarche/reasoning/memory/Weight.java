package demarche.reasoning.memory;

/**
 * The number behind a driver rule, joined with its pushes when a stance is totalled.
 *
 * @param rule the rule's id
 * @param milli signed milli-log-odds at full strength: positive against the acting state
 * @param on whether the rule's driver is switched on
 */
public record Weight(String rule, Driver driver, int milli, boolean on) {

    /**
     * What a push of that strength adds, exactly, in milli-log-odds.
     *
     * @param strength 0 to 1000
     */
    public static int contribution(int milli, int strength) {
        int magnitude = (Math.abs(milli) * strength + 500) / 1000;
        return milli < 0 ? -magnitude : magnitude;
    }
}
