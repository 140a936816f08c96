package demarche.reasoning.memory;

/**
 * A dial of the scenario, at its baseline where no scenario turns it.
 *
 * @param value in the lever's own unit
 * @param degree how far it is turned from its baseline, 0 to 1000 of what its range allows on that side
 * @param by whose hand: {@code initiator}, {@code target}, a state's code, or empty
 * @param of the party of which something is asked: {@code initiator}, {@code target}, or empty
 */
public record LeverValue(String lever, int value, int degree, String by, String of) {

    /** As on the command line: {@code escalation=4@initiator}. */
    public String written() {
        return lever + "=" + value + (by.isEmpty() ? "" : "@" + by) + (of.isEmpty() ? "" : "/of:" + of);
    }
}
