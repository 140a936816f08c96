package demarche.reasoning;

import demarche.world.Instrument;
import demarche.reasoning.memory.Position;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything the engine concluded in one assessment, by value: the material of every explanation. Immutable. */
public final class Argument {
    private final Map<Record, Conclusion> conclusions = new HashMap<>();

    /** @param drawn each of another value */
    public Argument(Collection<Conclusion> drawn) {
        drawn.forEach(conclusion -> conclusions.put(conclusion.value(), conclusion));
    }

    /** Every conclusion, sorted by what it says. */
    public List<Conclusion> listConclusions() {
        return conclusions.values().stream()
                .sorted(Comparator.comparing(conclusion -> conclusion.value().toString()))
                .toList();
    }

    /** What was concluded of one type, sorted by what it says. */
    public <T extends Record> List<T> list(Class<T> type) {
        return conclusions.keySet().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Record::toString))
                .toList();
    }

    /** The conclusion of that value, if it was drawn. */
    public Optional<Conclusion> findConclusion(Record value) {
        return Optional.ofNullable(conclusions.get(value));
    }

    /** The position of a state on an instrument in the last round, if it has one. */
    public Optional<Position> findPosition(String state, Instrument instrument) {
        return conclusions.keySet().stream()
                .flatMap(value -> value instanceof Position position
                                && position.instrument() == instrument
                                && position.state().equals(state)
                        ? Stream.of(position)
                        : Stream.empty())
                .max(Comparator.comparingInt(Position::round));
    }

    /** What conclusions rest on in the end: every premise on the way down to what is stated. */
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
