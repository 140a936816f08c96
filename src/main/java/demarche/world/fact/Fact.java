package demarche.world.fact;

import demarche.world.Evidence;

/**
 * Something recorded about a state or a pair of states for a period, with its source. The records stand in the order of
 * their tables: those that others refer to first.
 */
public sealed interface Fact
        permits State,
                Organisation,
                Membership,
                Treaty,
                Partnership,
                Support,
                Forces,
                Presence,
                Arms,
                Nuclear,
                Capability,
                Border,
                Rivalry,
                Claim,
                Conflict,
                Linkage,
                Trade,
                Energy,
                EnergyBalance,
                Food,
                Sanction,
                Regime,
                Freedom,
                Leader,
                Ideology,
                Statement,
                Tie,
                Conduct,
                Limit,
                Pledge,
                IdealPoint,
                Agreement,
                Attendance,
                Veto,
                Suspension {

    /** Key, validity, source and place. */
    Evidence evidence();

    /** The first side by code of a symmetric fact; any other fact itself. */
    default Fact firstSide() {
        return this;
    }
}
