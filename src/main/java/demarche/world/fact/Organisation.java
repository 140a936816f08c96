package demarche.world.fact;

import demarche.world.Evidence;

/**
 * An organisation, alliance or grouping of states.
 *
 * @param code the code memberships use, for instance {@code NATO}
 */
public record Organisation(String code, String name, OrganisationKind kind, Evidence evidence) implements Fact {}
