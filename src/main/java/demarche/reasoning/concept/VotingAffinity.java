package demarche.reasoning.concept;

import demarche.world.Side;

/**
 * The side of a crisis to which a state has voted closer in the General Assembly.
 *
 * @param degree 0 to 1000: how much closer
 */
public record VotingAffinity(String state, Side side, int degree) implements Concept {

    /**
     * For consequences: the spatial model with quadratic utility, in which a state gains from taking a side in proportion
     * to its distance from the middle between the two (Poole and Rosenthal). Two sides that vote nearly
     * alike give no affinity.
     *
     * @param point ideal point of the state, thousandths
     * @param initiator ideal point of the acting state, thousandths
     * @param others ideal point of the other side, thousandths
     * @param full the distance from the middle at which the degree reaches 1000, thousandths
     * @param apart the distance between the two sides at which the affinity counts in full, thousandths
     */
    public static VotingAffinity of(String state, int point, int initiator, int others, int full, int apart) {
        double towardsOthers = (point - (initiator + others) / 2.0) / full;
        double contrast = Math.max(-1, Math.min(1, (others - initiator) / (double) apart));
        long degree = Math.round(1000 * Math.max(-1, Math.min(1, towardsOthers)) * contrast);
        return new VotingAffinity(state, degree < 0 ? Side.INITIATOR : Side.TARGET, (int) Math.abs(degree));
    }
}
