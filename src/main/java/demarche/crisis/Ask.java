package demarche.crisis;

import demarche.world.Option;

/**
 * How much stance an option takes, in milli-log-odds.
 *
 * <p>An option above the ladder's neutral rung is reached by a stance of at least {@code milli}, one below it by a stance
 * of at most {@code milli}.
 */
public record Ask(Option option, int milli) {}
