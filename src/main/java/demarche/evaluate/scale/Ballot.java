package demarche.evaluate.scale;

import demarche.crisis.TextDirection;
import demarche.world.Option;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The recorded votes on one measure.
 *
 * @param measure its id
 * @param text its direction relative to the acting state of the dispute
 * @param votes by state
 */
public record Ballot(String measure, LocalDate date, TextDirection text, SortedMap<String, Option> votes) {
    /** Orders ballots by date. */
    static final Comparator<Ballot> IN_TIME = Comparator.comparing(Ballot::date).thenComparing(Ballot::measure);

    public Ballot {
        votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
    }

    /**
     * How far a state went against the acting state: 2 for a Yes to a text against it, 1 for an abstention, 0 for a
     * No, and
     * the reverse where the text favours it; nothing for who was absent or had no vote.
     */
    public OptionalInt leaning(String state) {
        Option vote = votes.getOrDefault(state, Option.ABSENT);
        return switch (vote) {
            case YES -> OptionalInt.of(text == TextDirection.AGAINST ? 2 : 0);
            case ABSTAIN -> OptionalInt.of(1);
            case NO -> OptionalInt.of(text == TextDirection.AGAINST ? 0 : 2);
            default -> OptionalInt.empty();
        };
    }

    /** The number of states with this value, 0 to 2. */
    public int count(int leaning) {
        return (int) votes.keySet().stream()
                .filter(state -> leaning(state).equals(OptionalInt.of(leaning)))
                .count();
    }

    /**
     * The mean leaning of the states that voted, 0 to 2: the lower it is, the harder the measure; 0 where none voted.
     */
    public double meanLeaning() {
        return votes.keySet().stream()
                .map(this::leaning)
                .flatMapToInt(OptionalInt::stream)
                .average()
                .orElse(0);
    }
}
