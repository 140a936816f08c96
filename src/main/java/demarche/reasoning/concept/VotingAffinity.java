package demarche.reasoning.concept;

import demarche.crisis.Side;

/**
 * To which side of a crisis a state is nearer in what it voted in the General Assembly before.
 *
 * @param degree 0 to 1000: how much nearer, where 1000 is as much as counts
 */
public record VotingAffinity(String state, Side side, int degree) {

    /**
     * For consequences: compares two distances on the main dimension of votes.
     *
     * @param point where the state stands, thousandths
     * @param initiator where the acting state stands, thousandths
     * @param others where those on the other side stand on average, thousandths
     * @param full the difference of the two distances from which on the degree is 1000, thousandths
     */
    public static VotingAffinity of(String state, int point, int initiator, double others, int full) {
        long nearer = Math.round(Math.abs(point - others) - Math.abs(point - initiator));
        int degree = (int) Math.min(1000, Math.abs(nearer) * 1000 / full);
        return new VotingAffinity(state, nearer > 0 ? Side.INITIATOR : Side.TARGET, degree);
    }
}
