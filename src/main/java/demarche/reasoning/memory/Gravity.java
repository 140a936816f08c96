package demarche.reasoning.memory;

/**
 * The degree of a level of gravity.
 *
 * @param level 0 to 3, from the case
 * @param degree 0 to 1000
 */
public record Gravity(int level, int degree) {}
