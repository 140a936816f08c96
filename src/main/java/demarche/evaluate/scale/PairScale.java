package demarche.evaluate.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The fit of the votes on two measures to one scale, over the states that voted on both.
 *
 * @param easier id of the measure on which these states lean further against the acting state, taken together
 * @param harder id of the other; of two equally hard ones the later
 * @param states how many voted on both
 * @param changed how many of them voted differently
 * @param breakers codes of the states that break the order: that lean further against the acting state on the harder
 *     one
 * @param breakersByChance how many would if the two votes of a state had nothing to do with each other
 * @param homogeneity Guttman errors and H
 * @param errors how many errors each state makes, of those that make any: 1 to 4
 */
public record PairScale(
        String easier,
        String harder,
        int states,
        int changed,
        List<String> breakers,
        double breakersByChance,
        Homogeneity homogeneity,
        SortedMap<String, Integer> errors) {
    private static final int LEANINGS = 3;

    public PairScale {
        breakers = List.copyOf(breakers);
        errors = Collections.unmodifiableSortedMap(new TreeMap<>(errors));
    }

    /** The votes of a state on the earlier and the later measure. */
    private record Both(String state, int earlier, int later) {}

    /** Compares two measures. */
    public static PairScale of(Ballot one, Ballot other) {
        boolean inTime = Ballot.IN_TIME.compare(one, other) <= 0;
        Ballot earlier = inTime ? one : other;
        Ballot later = inTime ? other : one;
        List<Both> states = new ArrayList<>();
        earlier.votes().keySet().forEach(state -> earlier.leaning(state).ifPresent(before -> later.leaning(state)
                .ifPresent(after -> states.add(new Both(state, before, after)))));
        int rise = states.stream().mapToInt(both -> both.later - both.earlier).sum();
        // From the easier measure to the harder one: 1 where the later is the harder, −1 where the earlier is.
        int direction = rise > 0 ? -1 : 1;
        SortedMap<String, Integer> errors = new TreeMap<>();
        return new PairScale(
                direction > 0 ? earlier.measure() : later.measure(),
                direction > 0 ? later.measure() : earlier.measure(),
                states.size(),
                (int) states.stream().filter(both -> both.earlier != both.later).count(),
                states.stream()
                        .filter(both -> (both.later - both.earlier) * direction > 0)
                        .map(Both::state)
                        .toList(),
                breakersByChance(states, direction),
                homogeneity(states, errors),
                errors);
    }

    /** Over each two votes that break the order: how many states cast the one times how many cast the other, by n. */
    private static double breakersByChance(List<Both> states, int direction) {
        long products = IntStream.range(0, LEANINGS)
                .mapToLong(before -> IntStream.range(0, LEANINGS)
                        .filter(after -> (after - before) * direction > 0)
                        .mapToLong(after -> states.stream()
                                        .filter(both -> both.earlier == before)
                                        .count()
                                * states.stream()
                                        .filter(both -> both.later == after)
                                        .count())
                        .sum())
                .sum();
        return states.isEmpty() ? 0 : products / (double) states.size();
    }

    /** Over each step of the one measure and each of the other; adds to the errors of each state. */
    private static Homogeneity homogeneity(List<Both> states, SortedMap<String, Integer> errors) {
        Homogeneity sum = Homogeneity.NONE;
        for (int before = 1; before < LEANINGS; before++) {
            for (int after = 1; after < LEANINGS; after++) {
                sum = sum.plus(steps(states, before, after, errors));
            }
        }
        return sum;
    }

    /**
     * One step of each measure: a state errs where it takes the harder and not the easier; of two equally hard ones the
     * later measure's counts as the harder, which makes no difference to how many err.
     */
    private static Homogeneity steps(List<Both> states, int before, int after, SortedMap<String, Integer> errors) {
        long takeEarlier =
                states.stream().filter(both -> both.earlier >= before).count();
        long takeLater = states.stream().filter(both -> both.later >= after).count();
        boolean laterIsHarder = takeLater <= takeEarlier;
        int observed = 0;
        for (Both both : states) {
            boolean earlier = both.earlier >= before;
            boolean later = both.later >= after;
            if (laterIsHarder ? later && !earlier : earlier && !later) {
                errors.merge(both.state, 1, Integer::sum);
                observed++;
            }
        }
        long harder = Math.min(takeEarlier, takeLater);
        long notEasier = states.size() - Math.max(takeEarlier, takeLater);
        return new Homogeneity(observed, states.isEmpty() ? 0 : harder * notEasier / (double) states.size());
    }

    /** Whether the measure is one of the two. */
    public boolean isAbout(String measure) {
        return easier.equals(measure) || harder.equals(measure);
    }
}
