package demarche.world.fact;

import demarche.world.Evidence;

/** Something recorded about a state or a pair of states for a period, with its source. */
public sealed interface Fact
        permits Arms,
                Agreement,
                Attendance,
                Border,
                Capability,
                Claim,
                Conduct,
                Conflict,
                Energy,
                EnergyBalance,
                Food,
                Forces,
                Freedom,
                IdealPoint,
                Ideology,
                Leader,
                Limit,
                Linkage,
                Membership,
                Nuclear,
                Organisation,
                Partnership,
                Pledge,
                Presence,
                Regime,
                Rivalry,
                Sanction,
                State,
                Statement,
                Support,
                Suspension,
                Tie,
                Trade,
                Treaty,
                Veto {

    /** Key, validity, source and place. */
    Evidence evidence();

    /** Of the two sides of a symmetric fact, which are one fact, the one that comes first by code; any other fact itself. */
    default Fact firstSide() {
        return this;
    }
}
