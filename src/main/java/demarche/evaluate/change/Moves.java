package demarche.evaluate.change;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * States that changed their vote, or are forecast to.
 *
 * @param directions by state, in the order of codes: 1 against the acting state, −1 towards it
 */
public record Moves(Map<String, Integer> directions) {

    public Moves {
        directions = Collections.unmodifiableMap(new TreeMap<>(directions));
    }

    /** The number of states. */
    public int count() {
        return directions.size();
    }

    /** The number of states in both. */
    public int alsoIn(Moves other) {
        return (int) directions.keySet().stream()
                .filter(other.directions::containsKey)
                .count();
    }

    /** The number of states in both with the same direction. */
    public int alikeIn(Moves other) {
        return (int) directions.entrySet().stream()
                .filter(move -> move.getValue().equals(other.directions.get(move.getKey())))
                .count();
    }

    /**
     * The score of these as a forecast.
     *
     * @param hits how many of these did move
     * @param said how many are said to
     * @param moved how many did
     */
    public record Score(int hits, int said, int moved) {

        /** Both taken together. */
        public Score plus(Score other) {
            return new Score(hits + other.hits, said + other.said, moved + other.moved);
        }

        /** The share of those said to move that did; empty if none is said to. */
        public OptionalDouble precision() {
            return said == 0 ? OptionalDouble.empty() : OptionalDouble.of(hits / (double) said);
        }

        /** The share of those that moved that were said to; empty if none did. */
        public OptionalDouble recall() {
            return moved == 0 ? OptionalDouble.empty() : OptionalDouble.of(hits / (double) moved);
        }

        /** Their harmonic mean, 2·hits / (said + moved); empty if nobody changed or was forecast to change. */
        public OptionalDouble f1() {
            return said + moved == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * hits / (said + moved));
        }
    }
}
