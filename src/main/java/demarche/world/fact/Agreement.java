package demarche.world.fact;

import demarche.world.Evidence;

/**
 * How often a state voted with a power in the recorded votes of a year in the General Assembly.
 *
 * @param agreement permille; the same vote counts one, an abstention beside a yes or no a half
 */
public record Agreement(String state, String power, int agreement, Evidence evidence) implements Fact {}
