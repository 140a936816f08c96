package demarche.reasoning.memory;

import demarche.crisis.CrisisCase;

/**
 * The crisis of the case, once in working memory.
 *
 * @param initiator the acting state
 * @param target the affected party; the code of {@code on_behalf_of} if it is not a UN member
 * @param dispute id of the dispute, for earlier conduct
 * @param territorial whether the act changes or denies title to territory
 * @param force whether the act uses armed force
 * @param lasting whether it is a lasting situation, not a single event
 * @param gravity 0 to 3
 */
public record Crisis(
        String initiator,
        String target,
        String dispute,
        String act,
        boolean territorial,
        boolean force,
        boolean lasting,
        int gravity) {

    /** The crisis of a case. */
    public static Crisis of(CrisisCase crisis) {
        return new Crisis(
                crisis.initiator(),
                crisis.affectedParty(),
                crisis.dispute(),
                crisis.act().code(),
                crisis.act().territorial(),
                crisis.act().force(),
                crisis.act().lasting(),
                crisis.gravity());
    }
}
