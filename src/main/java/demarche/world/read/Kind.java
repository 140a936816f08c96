package demarche.world.read;

import demarche.world.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a table says when its facts hold. */
enum Kind {
    /** From a day, or until a day too. */
    SPELL(
            Column.value("from", CellType.DATE),
            Column.optional("to", CellType.DATE),
            Column.optional("coded_to", CellType.DATE)) {
        @Override
        Optional<Validity> validity(Row row, Problems problems) {
            LocalDate from = row.get("from", PartialDate.class).first();
            @Nullable LocalDate to =
                    row.find("to", PartialDate.class).map(PartialDate::last).orElse(null);
            if (to != null && to.isBefore(from)) {
                problems.add(row.place("to"), "an end on " + to + " before the start", "a day on or after " + from);
                return Optional.empty();
            }
            @Nullable LocalDate codedTo = row.find("coded_to", PartialDate.class)
                    .map(PartialDate::last)
                    .orElse(null);
            if (codedTo != null && (to != null || codedTo.isBefore(from))) {
                problems.add(
                        row.place("coded_to"),
                        to == null ? "coding that ends on " + codedTo + " before the start" : "coded_to beside an end",
                        "the last day its source covers, of a period that had not ended then");
                return Optional.empty();
            }
            return Optional.of(new Validity.Spell(from, to, codedTo));
        }
    },
    /** A year's figure. */
    ANNUAL(Column.value("year", CellType.YEAR)) {
        @Override
        Optional<Validity> validity(Row row, Problems problems) {
            return Optional.of(new Validity.Annual(row.number("year")));
        }
    },
    /** Something that happened on a day; where the day is not known, on the last day it may have been. */
    EVENT(Column.value("date", CellType.DATE)) {
        @Override
        Optional<Validity> validity(Row row, Problems problems) {
            return Optional.of(
                    new Validity.Event(row.get("date", PartialDate.class).last()));
        }
    };

    private final List<Column> columns;

    Kind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** The columns that say when. */
    List<Column> columns() {
        return columns;
    }

    /** When the fact of a row holds; empty after a problem was added. */
    abstract Optional<Validity> validity(Row row, Problems problems);
}
