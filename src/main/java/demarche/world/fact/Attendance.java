package demarche.world.fact;

import demarche.world.Evidence;

/**
 * How often a state took no part in the recorded votes of a year.
 *
 * @param absent permille of the roll calls
 */
public record Attendance(String state, int absent, Evidence evidence) implements Fact {}
