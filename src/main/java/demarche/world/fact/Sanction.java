package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A sanctions regime in force.
 *
 * @param sender a state or an organisation
 */
public record Sanction(String sender, String target, SanctionKind kind, Evidence evidence) implements Fact {}
