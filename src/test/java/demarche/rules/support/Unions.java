package demarche.rules.support;

import static demarche.rules.support.Facts.leaningOn;
import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Facts.sanction;
import static demarche.rules.support.Facts.states;

import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Sanction;

/** Scenes with an organisation UNI of AAA and BBB, which has imposed sanctions before, and CCC in another role or the same. */
public final class Unions {
    private Unions() {}

    /**
     * What comes of it where some lean firmly against the acting state on one measure.
     *
     * @param role of CCC
     * @param firm the states that do
     */
    public static Outcome outcome(Organisation.Kind kind, Membership.Role role, String measure, String... firm) {
        Scene scene = Scene.bombardment()
                .with(
                        states("AAA", "BBB", "CCC"),
                        organisation("UNI", kind, "AAA", "BBB"),
                        membership("CCC", "UNI", role),
                        sanction("UNI", "DDD", Sanction.Kind.TRADE));
        for (String state : firm) {
            scene = scene.with(leaningOn(measure, state, Scene.FIRMLY_AGAINST));
        }
        return scene.outcome();
    }
}
