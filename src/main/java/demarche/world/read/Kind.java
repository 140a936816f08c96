package demarche.world.read;

import demarche.world.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds of validity of a table. */
enum Kind {
    /** From a day, or until a day too. */
    SPELL(
            Validity.Spell.class,
            Column.value("from", CellType.FIRST_DAY),
            Column.optional("to", CellType.LAST_DAY),
            Column.optional("coded_to", CellType.LAST_DAY)) {
        @Override
        Optional<Validity> validity(Row row, int at, Problems problems) {
            LocalDate from = row.get(at, LocalDate.class);
            @Nullable LocalDate to = row.find(at + 1, LocalDate.class);
            @Nullable LocalDate codedTo = row.find(at + 2, LocalDate.class);
            if (to != null && to.isBefore(from)) {
                problems.add(row.place(at + 1), "an end on " + to + " before the start", "a day on or after " + from);
                return Optional.empty();
            }
            if (codedTo != null && (to != null || codedTo.isBefore(from))) {
                problems.add(
                        row.place(at + 2),
                        to == null
                                ? "coding that ends on " + codedTo + " before the start"
                                : "coded_to beside" + " an end",
                        "the last day its source covers, of a period that had not ended then");
                return Optional.empty();
            }
            return Optional.of(new Validity.Spell(from, to, codedTo));
        }
    },
    /** A year's figure. */
    ANNUAL(Validity.Annual.class, Column.value("year", CellType.YEAR)) {
        @Override
        Optional<Validity> validity(Row row, int at, Problems problems) {
            return Optional.of(new Validity.Annual(row.get(at, Integer.class)));
        }
    },
    /** Something that happened on a day; where the day is not known, on the last day it may have been. */
    EVENT(Validity.Event.class, Column.value("date", CellType.LAST_DAY)) {
        @Override
        Optional<Validity> validity(Row row, int at, Problems problems) {
            return Optional.of(new Validity.Event(row.get(at, LocalDate.class)));
        }
    };

    private final Class<? extends Validity> type;
    private final List<Column> columns;

    Kind(Class<? extends Validity> type, Column... columns) {
        this.type = type;
        this.columns = List.of(columns);
    }

    /** The kind whose facts hold so. */
    static Kind of(Class<? extends Validity> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow();
    }

    /** The columns that say when. */
    List<Column> columns() {
        return columns;
    }

    /**
     * When the fact of a row holds; empty if a problem was added.
     *
     * @param at the first of the columns that say when
     */
    abstract Optional<Validity> validity(Row row, int at, Problems problems);
}
