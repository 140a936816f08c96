package demarche.world.read;

import demarche.world.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds rows of a table that say the same thing twice, or two things at once, about the same keys. */
final class Conflicts {

    private final Table table;
    private final Problems problems;
    private final Map<String, List<EvidencedRow>> series = new TreeMap<>();

    Conflicts(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Takes note of a row; rows come in the order of the file. */
    void add(EvidencedRow row) {
        series.computeIfAbsent(row.evidence().series(), key -> new ArrayList<>())
                .add(row);
    }

    /** Adds a problem for each row that does not go together with one before it, naming the first such. */
    void report() {
        for (List<EvidencedRow> entries : series.values()) {
            for (int i = 1; i < entries.size(); i++) {
                EvidencedRow entry = entries.get(i);
                entries.subList(0, i).stream()
                        .map(earlier -> conflict(earlier, entry))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(problems::add);
            }
        }
    }

    private Optional<Problem> conflict(EvidencedRow first, EvidencedRow second) {
        boolean sameStart = first.evidence().key().equals(second.evidence().key());
        if (!sameStart
                && !overlap(first.evidence().validity(), second.evidence().validity())) {
            return Optional.empty();
        }
        Optional<Integer> differing = difference(Column.Role.VALUE, first.row(), second.row())
                .or(() -> difference(Column.Role.OPTIONAL, first.row(), second.row()));
        if (differing.isPresent()) {
            return Optional.of(contradiction(differing.get(), first, second));
        }
        if (sameStart) {
            return Optional.of(new Problem(
                    second.row().place(),
                    "second row for " + first.evidence().key(),
                    "one row; the first is " + first.row().place()));
        }
        if (difference(Column.Role.DETAIL, first.row(), second.row()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                second.row().place(),
                "a period that overlaps that of " + first.row().place(),
                "periods that follow one another for " + first.evidence().series()));
    }

    private Problem contradiction(int column, EvidencedRow first, EvidencedRow second) {
        return new Problem(
                second.row().place(column),
                table.own().get(column).name() + " "
                        + Problem.quote(second.row().written(column)) + " contradicts "
                        + Problem.quote(first.row().written(column)) + " of "
                        + first.row().place(),
                "one value at a time for " + first.evidence().series());
    }

    private static boolean overlap(Validity one, Validity other) {
        return one instanceof Validity.Spell a
                && other instanceof Validity.Spell b
                && (a.knownOn(b.start()) || b.knownOn(a.start()));
    }

    /** The first column of a role in which two rows differ. */
    private Optional<Integer> difference(Column.Role role, Row first, Row second) {
        return IntStream.range(0, table.own().size())
                .filter(i -> table.own().get(i).role() == role)
                .filter(i -> !Objects.equals(first.find(i, Object.class), second.find(i, Object.class)))
                .boxed()
                .findFirst();
    }
}
