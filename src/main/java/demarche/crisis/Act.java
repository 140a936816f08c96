package demarche.crisis;

/**
 * A kind of act, from the closed list in {@code facts/asks.yaml}.
 *
 * @param code word in case files, for instance {@code annexation}
 * @param territorial whether the act changes, or denies, a state's title to territory
 * @param force whether it uses armed force
 * @param lasting whether it is a continuing state of affairs, not a single event
 * @param description the act in a sentence
 */
public record Act(String code, boolean territorial, boolean force, boolean lasting, String description) {}
