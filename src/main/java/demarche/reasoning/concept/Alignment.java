package demarche.reasoning.concept;

import demarche.world.Side;

/**
 * A state coordinates its policy with one side of a case, in an organisation.
 *
 * @param side the side of a fellow member
 * @param partner whether the state is a partner or candidate, not a member
 */
public record Alignment(String state, String organisation, Side side, boolean partner) implements Concept {}
