package demarche.evaluate.change;

/**
 * A method's forecast for one state between two votes.
 *
 * @param chance that it moves, where the method gives a probability; otherwise any number that ranks states, the
 *     higher the
 *     sooner they move
 * @param direction where to, if it moves: 1 against the acting state, −1 towards it
 * @param said whether the method says that it moves
 */
public record Prospect(double chance, int direction, boolean said) {}
