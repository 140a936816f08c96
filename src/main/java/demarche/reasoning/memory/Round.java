package demarche.reasoning.memory;

/**
 * A round of second-order effects.
 *
 * @param number 1 to R; round 0 has no follow pushes and is not in working memory
 * @param previous the round from which its follow pushes are read
 */
public record Round(int number, int previous) {}
