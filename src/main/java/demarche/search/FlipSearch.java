package demarche.search;

import demarche.crisis.LeverSetting;
import demarche.reasoning.Placement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Searches for the smallest sets of changes that give a position. Tests first every single change with every lever
 * value, then sets of two and more in order of expected cost, with levers at their strongest value. In a successful
 * set, each lever is then set back as far as possible. The engine infers every set.
 */
public final class FlipSearch {

    /** Progress callback. */
    @FunctionalInterface
    public interface Progress {
        /** Number of tested sets and of results. */
        void done(int inferred, int found);
    }

    /**
     * Bounds of a search.
     *
     * @param most maximum number of changes in a set
     * @param within time limit
     * @param stopped whether the user stopped it
     */
    public record Bounds(int most, Duration within, BooleanSupplier stopped) {}

    /** Thrown through the search when a bound is reached. */
    private static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final FlipFindings.Ended ended;

        Over(FlipFindings.Ended ended) {
            super(null, null, false, false);
            this.ended = ended;
        }
    }

    private final Trials trials;
    private final Goal goal;
    private final List<Dial> dials;
    private final List<Turn> others;
    private final Costs costs;
    private final Set<String> bearingAnyway;
    private final Bounds bounds;
    private final Progress progress;
    private final long start = System.nanoTime();
    private final Map<Set<String>, Flip> flips = new LinkedHashMap<>();
    private final Map<String, Long> shifts = new HashMap<>();
    private Placement before = Placement.NOWHERE;
    private int size;

    /** The cost of a setting. */
    @FunctionalInterface
    interface Costs {
        int of(Dial dial, LeverSetting setting);
    }

    /**
     * @param others facts and drivers
     * @param bearingAnyway subjects that affect commitments, which are combined even if they have no effect alone
     */
    FlipSearch(
            Trials trials,
            Goal goal,
            List<Dial> dials,
            List<Turn> others,
            Costs costs,
            Set<String> bearingAnyway,
            Bounds bounds,
            Progress progress) {
        this.trials = trials;
        this.goal = goal;
        this.dials = dials;
        this.others = others;
        this.costs = costs;
        this.bearingAnyway = bearingAnyway;
        this.bounds = bounds;
        this.progress = progress;
    }

    FlipFindings run() {
        FlipFindings.Ended ended = FlipFindings.Ended.COMPLETE;
        List<Turn> bearing = new ArrayList<>();
        try {
            before = trials.place(List.of());
            bearing.addAll(alone());
            size = 1;
            for (int n = 2; n <= bounds.most(); n++) {
                together(bearing, n);
                size = n;
            }
        } catch (Over over) {
            ended = over.ended;
        }
        return new FlipFindings(
                flips.values().stream().sorted(Flip.CHEAPEST).toList(),
                ended,
                dials.size() + others.size(),
                (int) bearing.stream().map(Turn::subject).distinct().count(),
                trials.count(),
                size);
    }

    /** Tests every single change; returns those with an effect that does not suffice. */
    private List<Turn> alone() {
        List<Turn> bearing = new ArrayList<>();
        for (Dial dial : dials) {
            for (Way way : Way.values()) {
                alone(dial, way).ifPresent(bearing::add);
            }
        }
        for (Turn turn : others) {
            if (!turns(List.of(turn)) && bears(turn)) {
                bearing.add(turn);
            }
        }
        return bearing;
    }

    /** The most effective value of a lever in one direction, if none suffices. */
    private Optional<Turn> alone(Dial dial, Way way) {
        List<Turn> values = dial.settings(way).stream()
                .map(setting -> (Turn) new Turn.OfLever(dial, setting, costs.of(dial, setting)))
                .toList();
        for (Turn turn : values) {
            if (turns(List.of(turn))) {
                return Optional.empty();
            }
        }
        return values.stream()
                .filter(this::bears)
                .min(Comparator.comparingLong((Turn turn) -> goal.gap(stance(turn)))
                        .thenComparing(turn -> -turn.cost()));
    }

    private long stance(Turn turn) {
        return before.stance().orElse(0) + shifts.getOrDefault(turn.id(), 0L);
    }

    private boolean bears(Turn turn) {
        return shifts.getOrDefault(turn.id(), 0L) != 0 || bearingAnyway.contains(lever(turn));
    }

    private static String lever(Turn turn) {
        return turn instanceof Turn.OfLever of ? of.dial().lever().id() : turn.subject();
    }

    /** Tests a set and keeps it if it succeeds. */
    private boolean turns(List<Turn> turns) {
        requireTime();
        Placement placement = trials.place(turns);
        if (turns.size() == 1) {
            shifts.put(
                    turns.get(0).id(),
                    (long) placement.stance().orElse(0) - before.stance().orElse(0));
        }
        boolean reached = goal.isReached(placement);
        if (reached) {
            keep(new Flip(turns, placement));
        }
        progress.done(trials.count(), flips.size());
        return reached;
    }

    /** Keeps the cheaper of two results with the same subjects. */
    private void keep(Flip flip) {
        flips.merge(subjects(flip.turns()), flip, (one, other) -> Flip.CHEAPEST.compare(one, other) <= 0 ? one : other);
    }

    /** Levers with direction, facts, drivers. */
    private static Set<String> subjects(List<Turn> turns) {
        return turns.stream().map(FlipSearch::subject).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String subject(Turn turn) {
        return turn instanceof Turn.OfLever lever
                ? lever.subject() + " " + lever.way().code()
                : turn.id();
    }

    /** All sets of that size, most promising first, except those that contain a smaller result. */
    private void together(List<Turn> bearing, int n) {
        List<List<Turn>> sets = new ArrayList<>();
        choose(bearing, n, 0, new ArrayList<>(), sets);
        sets.sort(Comparator.comparingLong(this::gap)
                .thenComparing(turns -> turns.stream().mapToInt(Turn::cost).sum()));
        for (List<Turn> set : sets) {
            if (flips.keySet().stream().noneMatch(subjects(set)::containsAll)) {
                attempt(set);
            }
        }
    }

    private void choose(List<Turn> bearing, int n, int from, List<Turn> chosen, List<List<Turn>> sets) {
        if (chosen.size() == n) {
            sets.add(List.copyOf(chosen));
            return;
        }
        for (int i = from; i < bearing.size(); i++) {
            Turn turn = bearing.get(i);
            if (chosen.stream().noneMatch(other -> other.subject().equals(turn.subject()))) {
                chosen.add(turn);
                choose(bearing, n, i + 1, chosen, sets);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /** The remaining distance after the sum of single effects. */
    private long gap(List<Turn> turns) {
        return goal.gap(before.stance().orElse(0)
                + turns.stream()
                        .mapToLong(turn -> shifts.getOrDefault(turn.id(), 0L))
                        .sum());
    }

    /** Tests a set at its strongest values; if it succeeds, sets levers back as far as possible. */
    private void attempt(List<Turn> set) {
        if (!goal.isReached(checked(set))) {
            return;
        }
        List<Turn> least = new ArrayList<>(set);
        for (int i : IntStream.range(0, least.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -set.get(i).cost()))
                .toList()) {
            if (least.get(i) instanceof Turn.OfLever lever) {
                least.set(i, nearest(lever, i, least));
            }
        }
        if (!hasSmaller(least)) {
            turns(least);
        }
    }

    private Placement checked(List<Turn> set) {
        requireTime();
        progress.done(trials.count(), flips.size());
        return trials.place(set);
    }

    private void requireTime() {
        if (bounds.stopped().getAsBoolean()) {
            throw new Over(FlipFindings.Ended.STOPPED);
        }
        if (System.nanoTime() - start > bounds.within().toNanos()) {
            throw new Over(FlipFindings.Ended.TIME);
        }
    }

    private Turn nearest(Turn.OfLever lever, int at, List<Turn> set) {
        List<Turn> with = new ArrayList<>(set);
        for (LeverSetting setting : lever.dial().settings(lever.way())) {
            Turn turn = new Turn.OfLever(lever.dial(), setting, costs.of(lever.dial(), setting));
            with.set(at, turn);
            if (goal.isReached(checked(with))) {
                return turn;
            }
        }
        return lever;
    }

    /** Whether a subset already succeeds; the subset is then kept instead. */
    private boolean hasSmaller(List<Turn> set) {
        boolean smaller = false;
        Set<List<Turn>> seen = new HashSet<>();
        for (int i = 0; i < set.size(); i++) {
            List<Turn> part = new ArrayList<>(set);
            part.remove(i);
            if (!part.isEmpty() && seen.add(part) && goal.isReached(checked(part))) {
                smaller = true;
                if (!hasSmaller(part)) {
                    turns(part);
                }
            }
        }
        return smaller;
    }
}
