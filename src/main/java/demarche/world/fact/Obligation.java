package demarche.world.fact;

import demarche.world.Coded;

/** What a treaty obliges a state to towards its partner (the categories of ATOP). */
public enum Obligation implements Coded {
    DEFENCE,
    OFFENCE,
    NEUTRALITY,
    NON_AGGRESSION,
    CONSULTATION
}
