package demarche.evaluate.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The scalability of the recorded votes of one dispute (Mokken 1971). Each pair of measures uses the states that voted
 * on both, so a state that was absent once still counts for other pairs.
 *
 * @param measures the easiest first
 * @param pairs in the order of time, the first measure with each later one, then the second
 * @param breakers the states that make errors or break the order of a pair, those with most errors first
 * @param homogeneity the errors of all pairs
 */
public record DisputeScale(
        Dispute dispute,
        List<MeasureScale> measures,
        List<PairScale> pairs,
        List<OrderBreaker> breakers,
        Homogeneity homogeneity) {

    public DisputeScale {
        measures = List.copyOf(measures);
        pairs = List.copyOf(pairs);
        breakers = List.copyOf(breakers);
    }

    /** The scales of the disputes with two or more recorded votes. */
    public static List<DisputeScale> list(List<Dispute> disputes) {
        return disputes.stream()
                .filter(dispute -> dispute.ballots().size() > 1)
                .map(DisputeScale::of)
                .toList();
    }

    /**
     * The scale of a dispute.
     *
     * @throws IllegalArgumentException if it has fewer than two recorded votes
     */
    public static DisputeScale of(Dispute dispute) {
        List<Ballot> ballots = dispute.ballots();
        if (ballots.size() < 2) {
            throw new IllegalArgumentException(
                    "it takes two recorded votes to make a scale; " + dispute.id() + " has " + ballots.size());
        }
        List<PairScale> pairs = new ArrayList<>();
        for (int i = 0; i < ballots.size(); i++) {
            for (int j = i + 1; j < ballots.size(); j++) {
                pairs.add(PairScale.of(ballots.get(i), ballots.get(j)));
            }
        }
        List<MeasureScale> measures = ballots.stream()
                .sorted(Comparator.comparingDouble(Ballot::meanLeaning).reversed())
                .map(ballot -> new MeasureScale(ballot, sum(pairs, pair -> pair.isAbout(ballot.measure()))))
                .toList();
        return new DisputeScale(dispute, measures, pairs, breakers(pairs), sum(pairs, pair -> true));
    }

    private static Homogeneity sum(List<PairScale> pairs, Predicate<PairScale> which) {
        return pairs.stream().filter(which).map(PairScale::homogeneity).reduce(Homogeneity.NONE, Homogeneity::plus);
    }

    private static List<OrderBreaker> breakers(List<PairScale> pairs) {
        SortedMap<String, Integer> errors = new TreeMap<>();
        Map<String, Integer> broken = new TreeMap<>();
        for (PairScale pair : pairs) {
            pair.errors().forEach((state, n) -> errors.merge(state, n, Integer::sum));
            pair.breakers().forEach(state -> {
                errors.putIfAbsent(state, 0);
                broken.merge(state, 1, Integer::sum);
            });
        }
        return errors.entrySet().stream()
                .map(entry ->
                        new OrderBreaker(entry.getKey(), entry.getValue(), broken.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparingInt(OrderBreaker::errors)
                        .thenComparingInt(OrderBreaker::pairs)
                        .reversed()
                        .thenComparing(OrderBreaker::state))
                .toList();
    }
}
