package demarche.world.fact;

import demarche.world.Evidence;

/**
 * Forces, a base or contractors of another state that a state hosts by consent.
 *
 * @param state the host
 */
public record Presence(String state, String sender, PresenceKind kind, Evidence evidence) implements Fact {}
