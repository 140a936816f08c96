package demarche.reasoning;

import demarche.reasoning.memory.Position;
import demarche.world.Instrument;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All conclusions of one assessment, by value, for explanations. Immutable. */
public final class Argument {
    private final Map<Record, Conclusion> conclusions = new HashMap<>();
    private final Map<On, Position> lastPositions = new HashMap<>();
    /** Sorted on first use, because making the texts of thousands of conclusions is slow. */
    private volatile @Nullable List<Conclusion> byText;

    /** A state on an instrument. */
    private record On(String state, Instrument instrument) {}

    /** @param drawn conclusions with distinct values */
    public Argument(Collection<Conclusion> drawn) {
        for (Conclusion conclusion : drawn) {
            conclusions.put(conclusion.value(), conclusion);
            if (conclusion.value() instanceof Position position) {
                lastPositions.merge(
                        new On(position.state(), position.instrument()),
                        position,
                        (one, other) -> one.round() > other.round() ? one : other);
            }
        }
    }

    /** Returns every conclusion, sorted by its text. */
    public List<Conclusion> listConclusions() {
        List<Conclusion> known = byText;
        if (known == null) {
            SortedMap<String, Conclusion> sorted = new TreeMap<>();
            conclusions.forEach((value, conclusion) -> sorted.put(value.toString(), conclusion));
            known = List.copyOf(sorted.values());
            byText = known;
        }
        return known;
    }

    /** Returns the conclusions of one type, in no order. */
    public <T extends Record> List<T> list(Class<T> type) {
        return conclusions.keySet().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Returns the conclusion with that value, if there is one. */
    public Optional<Conclusion> findConclusion(Record value) {
        return Optional.ofNullable(conclusions.get(value));
    }

    /** Returns the position of a state on an instrument in the last round, if it has one. */
    public Optional<Position> findPosition(String state, Instrument instrument) {
        return Optional.ofNullable(lastPositions.get(new On(state, instrument)));
    }

    /** Returns all premises of conclusions, down to facts and the case. */
    public Set<Premise> listGrounds(Collection<? extends Record> of) {
        Set<Premise> grounds = new LinkedHashSet<>();
        Set<Record> seen = new HashSet<>();
        of.forEach(value -> follow(value, seen, grounds));
        return grounds;
    }

    private void follow(Record value, Set<Record> seen, Set<Premise> grounds) {
        if (!seen.add(value) || !conclusions.containsKey(value)) {
            return;
        }
        for (Justification justification : conclusions.get(value).justifications()) {
            for (Premise premise : justification.premises()) {
                if (premise instanceof Premise.OfConcept concluded) {
                    follow((Record) concluded.concept(), seen, grounds);
                } else {
                    grounds.add(premise);
                }
            }
        }
    }
}
