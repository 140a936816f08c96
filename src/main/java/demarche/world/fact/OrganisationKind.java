package demarche.world.fact;

import demarche.world.Coded;

/** What an organisation or grouping binds its members to. */
public enum OrganisationKind implements Coded {
    /** Members owe each other defence. */
    MUTUAL_DEFENCE,
    /** Members pool law and foreign policy. */
    UNION,
    /** Governments that concert their foreign and sanctions policy without a treaty. */
    POLICY_COORDINATION,
    /** Members consult on security and train together, with no duty of defence. */
    SECURITY_COOPERATION,
    /** Trade and customs. */
    ECONOMIC,
    /** States that stand for a common line towards the powers, such as non-alignment. */
    CAUCUS,
    /** States of a region that settle its affairs together. */
    REGIONAL,
    /** Governments that consult on matters other than crises. */
    FORUM,
    /** States that keep apart from the alliances of the powers. */
    NON_ALIGNED,
    /** An organ whose members decide for others. */
    COUNCIL
}
