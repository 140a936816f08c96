package demarche.world.factbase;

import demarche.world.Age;
import demarche.world.Coded;
import demarche.world.Expectation;
import demarche.world.Validity;
import demarche.world.fact.Fact;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The coverage of a state in a table on a day: value, age and source.
 *
 * @param state code of the state the rows speak of first
 * @param latest the last year that the freshest of its facts speaks of; empty if they speak of the day itself, or
 *     where there are none
 * @param sources keys of the sources of the freshest of its facts, sorted
 * @param facts how many facts there are
 * @param staleFacts how many of them are stale
 * @param through the table that fills the gap, where one does
 */
public record Coverage(
        String state,
        String table,
        Expectation expectation,
        Status status,
        Optional<Integer> latest,
        List<String> sources,
        int facts,
        int staleFacts,
        Optional<String> through) {

    /** Whether there is a value, and one of use. */
    public enum Status implements Coded {
        /** As new as its table asks, or of a table that does not age. */
        FRESH,
        /** There, but older than its table allows. */
        STALE,
        /** A gap: every member should have a value, and this one has none. */
        MISSING,
        /** No row in a record: mostly since there is nothing to record. */
        NONE
    }

    private static final ClassValue<RecordComponent> SUBJECT = new ClassValue<>() {
        @Override
        protected RecordComponent computeValue(Class<?> type) {
            return type.getRecordComponents()[0];
        }
    };

    /** Coverage of all members of a day in all tables except registers. */
    public static List<Coverage> of(World world, LocalDate on) {
        List<String> members = List.copyOf(world.membersOn(on).keySet());
        List<Coverage> all = new ArrayList<>();
        for (FactTable table : world.tables().values()) {
            if (table.expectation().scope() != Expectation.Scope.REGISTER) {
                all.addAll(of(table, members, on));
            }
        }
        Map<String, Coverage> standIns = new HashMap<>();
        all.forEach(coverage -> coverage.expectation()
                .findStandsInFor()
                .ifPresent(table -> standIns.put(table + "/" + coverage.state(), coverage)));
        return all.stream()
                .map(coverage ->
                        filled(coverage, Optional.ofNullable(standIns.get(coverage.table() + "/" + coverage.state()))))
                .toList();
    }

    private static List<Coverage> of(FactTable table, List<String> members, LocalDate on) {
        Map<String, List<Fact>> bySubject = new HashMap<>();
        table.knownOn(on).forEach(fact -> bySubject
                .computeIfAbsent(subject(fact), state -> new ArrayList<>())
                .add(fact));
        return members.stream()
                .map(state -> of(state, table, bySubject.getOrDefault(state, List.of()), on))
                .toList();
    }

    private static Coverage of(String state, FactTable table, List<Fact> facts, LocalDate on) {
        Expectation expectation = table.expectation();
        List<Optional<Age>> ages = facts.stream()
                .map(fact -> Age.of(fact.evidence().validity(), expectation.staleAfter(), on))
                .toList();
        boolean current = ages.stream().anyMatch(Optional::isEmpty);
        Optional<Age> youngest = current
                ? Optional.empty()
                : ages.stream().flatMap(Optional::stream).min(Comparator.comparing(Age::years));
        return new Coverage(
                state,
                table.name(),
                expectation,
                status(expectation, facts, youngest),
                current ? lastEvent(facts) : youngest.map(Age::year),
                facts.stream()
                        .filter(fact -> Age.of(fact.evidence().validity(), expectation.staleAfter(), on)
                                .equals(youngest))
                        .map(fact -> fact.evidence().source())
                        .distinct()
                        .sorted()
                        .toList(),
                facts.size(),
                Math.toIntExact(ages.stream()
                        .flatMap(Optional::stream)
                        .filter(Age::stale)
                        .count()),
                Optional.empty());
    }

    private static Status status(Expectation expectation, List<Fact> facts, Optional<Age> youngest) {
        if (facts.isEmpty()) {
            return expectation.scope() == Expectation.Scope.CENSUS ? Status.MISSING : Status.NONE;
        }
        return youngest.filter(Age::stale).isPresent() ? Status.STALE : Status.FRESH;
    }

    private static Optional<Integer> lastEvent(List<Fact> facts) {
        OptionalInt year = facts.stream()
                .map(fact -> fact.evidence().validity())
                .filter(Validity.Event.class::isInstance)
                .mapToInt(event -> event.start().getYear())
                .max();
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    /** Replaces it by the value of the substitute table if that is better. */
    private static Coverage filled(Coverage gap, Optional<Coverage> standIn) {
        return standIn.filter(other -> other.facts() > 0 && other.status().compareTo(gap.status()) < 0)
                .map(other -> new Coverage(
                        gap.state(),
                        gap.table(),
                        gap.expectation(),
                        other.status(),
                        other.latest(),
                        other.sources(),
                        other.facts(),
                        other.staleFacts(),
                        Optional.of(other.table())))
                .orElse(gap);
    }

    /** The first component of every fact is what the first column of its table names. */
    private static String subject(Fact fact) {
        try {
            @Nullable Object subject = SUBJECT.get(fact.getClass()).getAccessor().invoke(fact);
            return String.valueOf(subject);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("components of public records can be read", e);
        }
    }
}
