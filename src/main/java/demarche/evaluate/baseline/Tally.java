package demarche.evaluate.baseline;

import demarche.evaluate.score.ScoredVote;
import demarche.reasoning.Probability;
import demarche.world.Option;
import java.util.EnumMap;
import java.util.Map;

/** Totals by way to vote. */
final class Tally {
    private final Map<Option, Integer> counts = new EnumMap<>(Option.class);

    void add(Option option) {
        counts.merge(option, 1, Integer::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The most frequent way; ties in the order yes, abstain, no, absent. */
    Option mode() {
        Option mode = Option.YES;
        for (Option option : ScoredVote.OPTIONS) {
            mode = count(option) > count(mode) ? option : mode;
        }
        return mode;
    }

    /**
     * The shares, shrunk towards a prior from more votes.
     *
     * @param prior the prior shares
     * @param votes how many votes the prior counts as; with 0 the shares stay as they are
     */
    Probability shares(Probability prior, double votes) {
        double all = counts.values().stream().mapToInt(Integer::intValue).sum() + votes;
        return new Probability(
                (count(Option.YES) + votes * prior.yes()) / all,
                (count(Option.ABSTAIN) + votes * prior.abstain()) / all,
                (count(Option.NO) + votes * prior.no()) / all,
                (count(Option.ABSENT) + votes * prior.absent()) / all);
    }

    private int count(Option option) {
        return counts.getOrDefault(option, 0);
    }
}
