package demarche.reasoning.concept;

import demarche.world.Side;

/**
 * To which side of a crisis a state is nearer in what it voted in the General Assembly before.
 *
 * @param degree 0 to 1000: how much nearer, where 1000 is as much as counts
 */
public record VotingAffinity(String state, Side side, int degree) implements Concept {

    /**
     * For consequences: the spatial model with quadratic utility, in which a state gains from taking a side in proportion
     * to how far it stands on that side of the middle between the two (Poole and Rosenthal). Two sides that vote nearly
     * alike divide nobody.
     *
     * @param point where the state stands, thousandths
     * @param initiator where the acting state stands, thousandths
     * @param others where the other side stands, thousandths
     * @param full the distance from the middle from which on the degree is 1000, thousandths
     * @param apart how far apart the two sides must vote to divide others in full, thousandths
     */
    public static VotingAffinity of(String state, int point, int initiator, int others, int full, int apart) {
        double towardsOthers = (point - (initiator + others) / 2.0) / full;
        double contrast = Math.max(-1, Math.min(1, (others - initiator) / (double) apart));
        long degree = Math.round(1000 * Math.max(-1, Math.min(1, towardsOthers)) * contrast);
        return new VotingAffinity(state, degree < 0 ? Side.INITIATOR : Side.TARGET, (int) Math.abs(degree));
    }
}
