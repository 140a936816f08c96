package demarche.importing;

import demarche.world.Coded;
import java.util.Set;

/** Supported releases. */
public enum ReleaseKind implements Coded {
    /** Voting data of the General Assembly, from the Digital Library of the United Nations. */
    UN_VOTES("un-ga-roll-calls", 2020, Set.of(2022)),
    /** Voting data by Voeten, Strezhnev and Bailey. */
    VOETEN_VOTES("un-voting-data", 1978, Set.of(2022)),
    /** V-Dem's country-years. */
    V_DEM("v-dem-15", 1978, Set.of()),
    /** ATOP's dyad-years. */
    ATOP("atop-5.1", 1978, Set.of()),
    /** SIPRI's arms transfers. */
    SIPRI("sipri-tiv", 1978, Set.of()),
    /** Ideal points by Bailey, Strezhnev and Voeten. */
    IDEAL_POINTS("unga-ideal-points", 1979, Set.of(2022, 2023));

    private final String source;
    private final int since;
    private final Set<Integer> leftOut;

    ReleaseKind(String source, int since, Set<Integer> leftOut) {
        this.source = source;
        this.since = since;
        this.leftOut = leftOut;
    }

    /** The source key in the shipped facts. */
    public String source() {
        return source;
    }

    /** The first year of the shipped facts. */
    public int since() {
        return since;
    }

    /** Years with votes on the measures of a case, as numbered in the table. */
    public Set<Integer> leftOut() {
        return leftOut;
    }

    /** Whether it contains votes by resolution. */
    public boolean hasResolutions() {
        return this == UN_VOTES || this == VOETEN_VOTES;
    }
}
