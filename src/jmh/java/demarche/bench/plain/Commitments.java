package demarche.bench.plain;

import demarche.reasoning.memory.Commitment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What holds states to where they stood, with the sum of its costs. */
public final class Commitments {
    private final Given given;
    private final Map<String, Integer> index = new HashMap<>();
    private final Set<Commitment> all = new HashSet<>();
    private final int[][] cost;
    private final boolean[][] any;

    Commitments(Given given) {
        this.given = given;
        this.cost = new int[given.measures().size()][given.states().size()];
        this.any = new boolean[given.measures().size()][given.states().size()];
        for (int s = 0; s < given.states().size(); s++) {
            index.put(given.states().get(s), s);
        }
    }

    /** Adds a commitment, once however often it is inferred. */
    public void add(String rule, int measure, String state, String counterpart) {
        Integer s = index.get(state);
        if (s != null
                && all.add(new Commitment(state, given.measures().get(measure).id(), counterpart, rule))) {
            cost[measure][s] += given.costs().getOrDefault(rule, 0);
            any[measure][s] = true;
        }
    }

    /** The sum of what leaving costs. */
    public int cost(int measure, int state) {
        return cost[measure][state];
    }

    /** Whether anything holds a state. */
    public boolean holds(int measure, int state) {
        return any[measure][state];
    }

    /** All of them. */
    public Set<Commitment> all() {
        return all;
    }
}
