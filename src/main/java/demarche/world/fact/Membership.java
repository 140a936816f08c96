package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A state's standing in an organisation.
 */
public record Membership(String state, String organisation, MembershipRole role, Evidence evidence) implements Fact {}
