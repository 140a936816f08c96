package demarche.evaluate.score;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The area under the precision-recall curve of a ranking, as average precision: the precision at each rank at which
 * recall rises, weighted with that rise (Davis and Goadrich 2006; Boyd, Eng and Page 2013).
 * Between ranks nothing is interpolated. Of equal scores none stands before another, so that a constant score has the
 * base
 * rate, which is also what a random ranking has on average; a perfect ranking has 1.
 */
public final class PrecisionRecall {
    private final double[] scores;
    private final boolean[] events;
    private final int[] groups;

    private PrecisionRecall(List<RankedCase> sorted, int[] groups) {
        this.scores = sorted.stream().mapToDouble(RankedCase::score).toArray();
        this.events = new boolean[sorted.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = sorted.get(i).event();
        }
        this.groups = groups;
    }

    /** The area of one ranking; empty without an event. */
    public static OptionalDouble averagePrecision(List<RankedCase> cases) {
        return new PrecisionRecall(sorted(cases), new int[cases.size()]).averagePrecision(new int[] {1});
    }

    /**
     * A ranking whose cases belong to groups, sorted once for as many draws of groups as are wanted.
     *
     * @param groups the cases of each group
     */
    public static PrecisionRecall of(List<List<RankedCase>> groups) {
        record Member(RankedCase ranked, int group) {}

        List<Member> members = new java.util.ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (RankedCase ranked : groups.get(group)) {
                members.add(new Member(ranked, group));
            }
        }
        members.sort(
                Comparator.comparingDouble((Member member) -> member.ranked().score())
                        .reversed());
        return new PrecisionRecall(
                members.stream().map(Member::ranked).toList(),
                members.stream().mapToInt(Member::group).toArray());
    }

    /**
     * Average precision where each group counts so many times; empty if there was no event.
     *
     * @param times by group
     */
    public OptionalDouble averagePrecision(int[] times) {
        long all = 0;
        for (int i = 0; i < events.length; i++) {
            all += events[i] ? times[groups[i]] : 0;
        }
        if (all == 0) {
            return OptionalDouble.empty();
        }
        long hits = 0;
        long said = 0;
        double area = 0;
        for (int i = 0; i < scores.length; ) {
            long before = hits;
            double score = scores[i];
            for (; i < scores.length && scores[i] == score; i++) {
                said += times[groups[i]];
                hits += events[i] ? times[groups[i]] : 0;
            }
            if (hits > before) {
                area += (hits - before) / (double) all * (hits / (double) said);
            }
        }
        return OptionalDouble.of(area);
    }

    private static List<RankedCase> sorted(List<RankedCase> cases) {
        return cases.stream()
                .sorted(Comparator.comparingDouble(RankedCase::score).reversed())
                .toList();
    }
}
