package demarche.bench.plain;

import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Weight;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pushes, summed as they come: the same push is counted once, however often it is inferred. */
public final class Pushes {
    private final Given given;
    private final Map<String, Integer> index;
    private final Set<Push> all = new HashSet<>();
    private final int[] against;
    private final int[] towards;
    private final int[][] onMeasure;

    private Pushes(Given given, Map<String, Integer> index, int[] against, int[] towards, int[][] onMeasure) {
        this.given = given;
        this.index = index;
        this.against = against;
        this.towards = towards;
        this.onMeasure = onMeasure;
    }

    /** None yet. */
    public static Pushes none(Given given) {
        Map<String, Integer> index = new HashMap<>();
        List<String> states = given.states();
        for (int s = 0; s < states.size(); s++) {
            index.put(states.get(s), s);
        }
        return new Pushes(
                given,
                index,
                new int[states.size()],
                new int[states.size()],
                new int[given.measures().size()][states.size()]);
    }

    /** Further pushes on top of these, which stay as they are. */
    public Pushes on() {
        int[][] copy = new int[onMeasure.length][];
        for (int m = 0; m < copy.length; m++) {
            copy[m] = onMeasure[m].clone();
        }
        return new Pushes(given, index, against.clone(), towards.clone(), copy);
    }

    /** At full strength on the whole case. */
    public void push(String rule, String state, String counterpart) {
        push(rule, state, counterpart, Push.FULL);
    }

    /** On the whole case. */
    public void push(String rule, String state, String counterpart, int strength) {
        if (all.add(new Push(state, rule, counterpart, Push.CASE, 0, strength))) {
            Integer s = index.get(state);
            int milli = milli(rule, strength);
            if (s != null) {
                (milli > 0 ? against : towards)[s] += milli;
            }
        }
    }

    /** On one measure. */
    public void pushOn(int measure, String rule, String state, String counterpart, int strength) {
        if (all.add(
                new Push(state, rule, counterpart, given.measures().get(measure).id(), 0, strength))) {
            Integer s = index.get(state);
            if (s != null) {
                onMeasure[measure][s] += milli(rule, strength);
            }
        }
    }

    /** What a push of a rule adds: nothing where its driver is off. */
    public int milli(String rule, int strength) {
        return Weight.contribution(given.milli().getOrDefault(rule, 0), strength);
    }

    /** Where a state stands in the arrays; none where it is no member. */
    public int indexOf(String state) {
        return index.getOrDefault(state, -1);
    }

    /** What speaks against the acting state on the whole case, in milli-log-odds. */
    public int against(int state) {
        return against[state];
    }

    /** What speaks for it, negative. */
    public int towards(int state) {
        return towards[state];
    }

    /** The stance of a state on a measure as far as its own reasons go. */
    public int stance(int measure, int state) {
        return against[state] + towards[state] + onMeasure[measure][state];
    }

    /** Those added here, not those beneath. */
    public Set<Push> all() {
        return all;
    }
}
