package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A theme in a government's public statements.
 *
 * @param about code of the state or organisation it speaks of or to
 */
public record Statement(String state, Theme theme, String about, Evidence evidence) implements Fact {}
