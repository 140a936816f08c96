package demarche.reasoning.concept;

import demarche.world.Side;

/**
 * A state coordinates its policy with one side of a case, in an organisation.
 *
 * @param side the side a fellow member belongs to or has declared itself for
 * @param partner whether the state belongs only as a partner or candidate
 */
public record Alignment(String state, String organisation, Side side, boolean partner) implements Concept {}
