package demarche.world.read;

import demarche.world.Evidence;
import demarche.world.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds rows of a table that say the same thing twice, or two things at once, about the same keys. */
final class Conflicts {

    private record Entry(Row row, Evidence evidence) {
        LocalDate start() {
            return evidence.validity().start();
        }

        /** Whether it still holds on the day the later entry starts. */
        boolean reaches(Entry later) {
            return evidence.validity() instanceof Validity.Spell spell
                    ? spell.knownOn(later.start())
                    : start().equals(later.start());
        }

        boolean outlasts(Entry other) {
            return evidence.validity() instanceof Validity.Spell mine
                    && other.evidence.validity() instanceof Validity.Spell its
                    && its.to() != null
                    && (mine.to() == null || mine.to().isAfter(its.to()));
        }
    }

    private final Table table;
    private final Problems problems;
    private final Map<String, List<Entry>> series = new TreeMap<>();

    Conflicts(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    void add(Row row, Evidence evidence) {
        series.computeIfAbsent(evidence.series(), key -> new ArrayList<>()).add(new Entry(row, evidence));
    }

    void report() {
        series.values().forEach(this::report);
    }

    private void report(List<Entry> entries) {
        entries.sort(Comparator.comparing(Entry::start)
                .thenComparing(entry -> entry.row().place().line()));
        Entry longest = entries.get(0);
        for (Entry entry : entries.subList(1, entries.size())) {
            if (longest.reaches(entry)) {
                report(longest, entry);
            }
            if (!longest.reaches(entry) || entry.outlasts(longest)) {
                longest = entry;
            }
        }
    }

    private void report(Entry one, Entry other) {
        boolean inOrder = one.row().place().line() < other.row().place().line();
        Row first = inOrder ? one.row() : other.row();
        Row second = inOrder ? other.row() : one.row();
        Optional<String> differing = table.values().stream()
                .map(Column::name)
                .filter(name -> !Objects.equals(first.find(name, Object.class), second.find(name, Object.class)))
                .findFirst();
        if (differing.isPresent()) {
            String name = differing.get();
            problems.add(
                    second.place(name),
                    name + " " + Problem.quote(second.written(name)) + " contradicts "
                            + Problem.quote(first.written(name)) + " of " + first.place(),
                    "one value at a time for " + one.evidence().series());
        } else if (one.start().equals(other.start())) {
            problems.add(
                    second.place(), "second row for " + one.evidence().key(), "one row; the first is " + first.place());
        } else {
            problems.add(
                    second.place(),
                    "a period that overlaps that of " + first.place(),
                    "periods that follow one another for " + one.evidence().series());
        }
    }
}
