package demarche.reasoning.memory;

import demarche.world.Option;

/**
 * The interval of stances for one option of a measure.
 *
 * @param from lowest stance, included, in milli-log-odds
 * @param to highest stance, included
 */
public record Rung(String measure, Option option, int from, int to) {}
