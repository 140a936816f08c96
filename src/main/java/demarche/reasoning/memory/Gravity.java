package demarche.reasoning.memory;

/**
 * How much a level of gravity counts.
 *
 * @param level 0 to 3, as a case states it
 * @param degree 0 to 1000
 */
public record Gravity(int level, int degree) {}
