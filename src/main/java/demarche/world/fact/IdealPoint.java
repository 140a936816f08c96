package demarche.world.fact;

import demarche.world.Evidence;

/**
 * Where a state stood in the General Assembly over a session: the main dimension of all its recorded votes.
 *
 * @param idealPoint thousandths; higher is nearer to the liberal pole, 0 near the middle of all states
 * @param low 5% quantile of the estimate, thousandths
 * @param high 95% quantile, thousandths
 */
public record IdealPoint(String state, int idealPoint, int low, int high, Evidence evidence) implements Fact {}
