package demarche.reasoning.memory;

/**
 * The setting of a lever, at its baseline if no scenario turns it.
 *
 * @param value in the lever's own unit
 * @param degree the distance from its baseline, 0 to 1000 of its range on that side
 * @param by the side or state that turns it: {@code initiator}, {@code target}, a state's code, or empty
 * @param of the party asked for a concession: {@code initiator}, {@code target}, or empty
 */
public record LeverValue(String lever, int value, int degree, String by, String of) {

    /** Returns it as on the command line: {@code escalation=4@initiator}. */
    public String written() {
        return lever + "=" + value + (by.isEmpty() ? "" : "@" + by) + (of.isEmpty() ? "" : "/of:" + of);
    }
}
