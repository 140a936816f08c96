package demarche.reasoning.memory;

import demarche.crisis.CrisisCase;

/**
 * The crisis at hand, once in working memory.
 *
 * @param initiator the acting state
 * @param target the affected party; the code of {@code on_behalf_of} where it is no UN member
 * @param dispute id under which earlier conduct is on record
 * @param territorial whether the act changes or denies title to territory
 * @param force whether it is done by armed force
 * @param lasting whether it is a state of affairs that goes on, and not a deed of a day
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
