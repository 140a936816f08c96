package demarche.bench.plain;

import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Weight;
import demarche.world.Option;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pushes, summed as they come: the same push is counted once, however often it is inferred. */
public final class Pushes {
    private final Given given;
    private final int round;
    private final Set<Push> all = new HashSet<>();
    private final int[] onCase;
    private final int[][] onMeasure;

    /** Pushes of one round, none yet; those of a state's own reasons are of round 0. */
    Pushes(Given given, int round) {
        this.given = given;
        this.round = round;
        this.onCase = new int[given.states().size()];
        this.onMeasure = new int[given.measures().size()][given.states().size()];
    }

    /** On the whole case at full strength. */
    public void push(String rule, String state, String counterpart) {
        push(rule, state, counterpart, Push.FULL);
    }

    /** On the whole case. */
    public void push(String rule, String state, String counterpart, int strength) {
        add(onCase, Push.CASE, rule, state, counterpart, strength);
    }

    /** On one measure. */
    public void pushOn(int measure, String rule, String state, String counterpart, int strength) {
        add(onMeasure[measure], given.measures().get(measure).id(), rule, state, counterpart, strength);
    }

    private void add(int[] sums, String scope, String rule, String state, String counterpart, int strength) {
        if (all.add(new Push(state, rule, counterpart, scope, round, strength))) {
            @Nullable Integer s = given.index().get(state);
            if (s != null) {
                sums[s] += Weight.contribution(given.milli().getOrDefault(rule, 0), strength);
            }
        }
    }

    /** What they add to the stance of a state on a measure. */
    int sum(int measure, int state) {
        return onCase[state] + onMeasure[measure][state];
    }

    Set<Push> all() {
        return all;
    }

    /** The position of a state; {@code null} where it has none. */
    public static @Nullable Option position(Given given, @Nullable Option[][] positions, int measure, String state) {
        @Nullable Integer s = given.index().get(state);
        return s == null ? null : positions[measure][s];
    }
}
