package demarche.world.factbase;

import demarche.world.Expectation;
import demarche.world.factbase.Coverage.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The coverage of a table for all members of a day.
 *
 * @param states what it has of each, by code; never empty
 */
public record TableCoverage(String table, Expectation expectation, List<Coverage> states) {

    /** Coverage by table: census tables first, then record tables, each by name. */
    public static List<TableCoverage> of(List<Coverage> all) {
        SortedMap<String, List<Coverage>> byTable = new TreeMap<>();
        all.forEach(coverage -> byTable.computeIfAbsent(coverage.table(), table -> new ArrayList<>())
                .add(coverage));
        return byTable.entrySet().stream()
                .map(of ->
                        new TableCoverage(of.getKey(), of.getValue().get(0).expectation(), List.copyOf(of.getValue())))
                .sorted(Comparator.comparing(table -> table.expectation().scope()))
                .toList();
    }

    /** Whether it should speak of every member. */
    public boolean isCensus() {
        return expectation.scope() == Expectation.Scope.CENSUS;
    }

    /** The states of which it has that to say, by code. */
    public List<String> listStates(Status status) {
        return states.stream()
                .filter(coverage -> coverage.status() == status)
                .map(Coverage::state)
                .toList();
    }

    /** Whether a value is missing or stale. */
    public boolean hasGaps() {
        return states.stream()
                .anyMatch(coverage -> coverage.status() == Status.MISSING || coverage.status() == Status.STALE);
    }

    /** The year of the oldest of the freshest values that are of that status; empty if none has a year. */
    public Optional<Integer> oldest(Status status) {
        return states.stream()
                .filter(coverage -> coverage.status() == status)
                .flatMap(coverage -> coverage.latest().stream())
                .min(Comparator.naturalOrder());
    }

    /** The year of the newest of the values that are of that status; empty if none has a year. */
    public Optional<Integer> newest(Status status) {
        return states.stream()
                .filter(coverage -> coverage.status() == status)
                .flatMap(coverage -> coverage.latest().stream())
                .max(Comparator.naturalOrder());
    }
}
