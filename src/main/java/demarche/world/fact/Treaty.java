package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * What a treaty obliges one of two states, or both, to, seen from one of them.
 */
public record Treaty(String state, String partner, Obligation obligation, String title, Evidence evidence)
        implements Fact {

    /** What a treaty obliges a state to towards its partner (the categories of ATOP). */
    public enum Obligation implements Coded {
        DEFENCE,
        OFFENCE,
        NEUTRALITY,
        NON_AGGRESSION,
        CONSULTATION
    }
}
