package demarche.reasoning.memory;

import java.io.Serializable;
import java.util.Arrays;

/** Sums of pushes on one measure, by the round in which they are read. */
public final class RoundSums implements Serializable {
    private static final long serialVersionUID = 1L;

    private int[] sums = new int[1];

    /** One push. */
    public record Part(int round, int milli) {}

    /** For conditions: the contribution of a push of that strength in its round. */
    public static Part inRound(int round, int milli, int strength) {
        return new Part(round, Weight.contribution(milli, strength));
    }

    /** The sum that counts in a round: the state's own pushes, and the pushes of that round only. */
    public int upTo(int round) {
        return round == 0 || round >= sums.length ? sums[0] : sums[0] + sums[round];
    }

    void add(Part part) {
        if (part.round() >= sums.length) {
            sums = Arrays.copyOf(sums, part.round() + 1);
        }
        sums[part.round()] += part.milli();
    }

    void remove(Part part) {
        sums[part.round()] -= part.milli();
    }

    void clear() {
        Arrays.fill(sums, 0);
    }
}
