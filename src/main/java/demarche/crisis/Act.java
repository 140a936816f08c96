package demarche.crisis;

/**
 * A kind of act others must answer, from the closed list in {@code facts/asks.yaml}.
 *
 * @param code the word a case uses, for instance {@code annexation}
 * @param territorial whether the act changes, or denies, a state's title to territory
 * @param force whether it is done by armed force
 * @param lasting whether it is a state of affairs that goes on, and not a deed of a day
 * @param description the act in a sentence
 */
public record Act(String code, boolean territorial, boolean force, boolean lasting, String description) {}
