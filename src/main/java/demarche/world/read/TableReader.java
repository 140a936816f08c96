package demarche.world.read;

import demarche.world.Basis;
import demarche.world.Coded;
import demarche.world.Evidence;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Reliability;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table into facts and checks its rows, each by itself and against one another. */
final class TableReader {

    private final Table table;
    private final References references;
    private final Problems problems;

    TableReader(Table table, References references, Problems problems) {
        this.table = table;
        this.references = references;
        this.problems = problems;
    }

    /** The facts of the rows that are right; of a symmetric table one from each side. */
    List<Fact> read(CsvFile csv) {
        return readRows(csv).stream()
                .flatMap(row -> table.facts(row.row(), row.evidence()).stream())
                .toList();
    }

    /** The rows that are right, in the order of the file. */
    List<EvidencedRow> readRows(CsvFile csv) {
        List<EvidencedRow> rows = new ArrayList<>();
        Conflicts conflicts = new Conflicts(table, problems);
        for (Row row : new Rows(table.columns(), references, problems).read(csv)) {
            Optional<Evidence> evidence =
                    twoDifferentParties(row) && optionOfInstrument(row) ? evidence(row) : Optional.empty();
            evidence.map(behind -> new EvidencedRow(row, behind)).ifPresent(right -> {
                conflicts.add(right);
                rows.add(right);
            });
        }
        conflicts.report();
        return rows;
    }

    private boolean twoDifferentParties(Row row) {
        if (table.reflexive()) {
            return true;
        }
        int first = -1;
        for (int i = 0; i < table.own().size(); i++) {
            CellType type = table.own().get(i).type();
            if ((type != CellType.STATE && type != CellType.PARTY) || row.find(i, String.class) == null) {
                continue;
            }
            if (first < 0) {
                first = i;
            } else if (row.get(i, String.class).equals(row.get(first, String.class))) {
                problems.add(
                        row.place(i),
                        Problem.quote(row.get(i, String.class)) + " as both "
                                + table.own().get(first).name() + " and "
                                + table.own().get(i).name(),
                        "two different ones");
                return false;
            }
        }
        return true;
    }

    /** Whether an instrument and the option beside it go together. */
    private boolean optionOfInstrument(Row row) {
        for (int i = 0; i < table.own().size(); i++) {
            if (table.own().get(i).type() == CellType.INSTRUMENT) {
                @Nullable Instrument instrument = row.find(i, Instrument.class);
                @Nullable Option option = row.find(i + 1, Option.class);
                if (instrument == null) {
                    unknown(row, i, "instrument", List.of(Instrument.values()));
                } else if (option == null || !instrument.options().contains(option)) {
                    unknown(row, i + 1, "option of " + instrument.code(), instrument.options());
                } else {
                    return true;
                }
                return false;
            }
        }
        return true;
    }

    private void unknown(Row row, int column, String noun, List<? extends Coded> valid) {
        List<String> codes = valid.stream().map(Coded::code).toList();
        problems.addUnknown(row.place(), noun, row.written(column), "one of " + String.join(", ", codes), codes);
    }

    private Optional<Evidence> evidence(Row row) {
        int reliability = table.header().indexOf("reliability");
        @Nullable Reliability grade = row.find(reliability, Reliability.class);
        boolean judged = row.find(reliability - 1, Basis.class) == Basis.JUDGED;
        if (judged && grade == null) {
            problems.add(
                    row.place(reliability),
                    "a judged fact without reliability",
                    CellType.word(Reliability.class).expected());
        } else if (!judged && grade != null) {
            problems.add(
                    row.place(reliability),
                    "reliability " + Problem.quote(grade.code()) + " of a recorded fact",
                    "no reliability, or judged as its basis");
        }
        return table.evidence(row, problems).filter(evidence -> judged == (grade != null));
    }
}
