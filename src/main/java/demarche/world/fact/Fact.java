package demarche.world.fact;

import demarche.world.Evidence;

/** Something recorded about a state or a pair of states for a period, with its source. */
public sealed interface Fact
        permits Arms,
                Attendance,
                Border,
                Claim,
                Conduct,
                Energy,
                Forces,
                Ideology,
                Limit,
                Linkage,
                Membership,
                Organisation,
                Partnership,
                Pledge,
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
}
