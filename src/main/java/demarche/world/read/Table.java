package demarche.world.read;

import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Expectation;
import demarche.world.Expectation.Scope;
import demarche.world.Reliability;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a table: its columns, when its facts hold, and the fact a row makes.
 *
 * @param name the file's name without {@code .csv}
 * @param symmetric whether a row holds both ways between the states of its first two columns
 * @param reflexive whether a row may speak of a state and itself
 * @param expectation of whom it speaks, and for how long what it says can be relied on
 * @param words whether words of several columns go together; otherwise adds a problem
 * @param own the columns that are the table's own, keys first in the order in which they form the fact's key
 * @param maker makes the fact from a row and its evidence
 */
record Table(
        String name,
        Kind kind,
        boolean symmetric,
        boolean reflexive,
        Expectation expectation,
        List<Column> own,
        BiPredicate<Row, Problems> words,
        BiFunction<Row, Evidence, ? extends Fact> maker) {

    private static final List<Column> COMMON = List.of(
            Column.value("source", CellType.SOURCE),
            Column.optional("basis", CellType.word(Basis.class)),
            Column.optional("reliability", CellType.word(Reliability.class)),
            Column.optional("note", CellType.TEXT));

    static Declaration spell(String name) {
        return new Declaration(name, Kind.SPELL);
    }

    static Declaration annual(String name) {
        return new Declaration(name, Kind.ANNUAL);
    }

    static Declaration event(String name) {
        return new Declaration(name, Kind.EVENT);
    }

    String file() {
        return name + ".csv";
    }

    /** Every column the file may have: its own, when, and what stands behind a row. */
    List<Column> columns() {
        List<Column> all = new ArrayList<>(own);
        all.addAll(kind.columns());
        all.addAll(COMMON);
        return all;
    }

    /** The table's own columns of a role. */
    List<Column> own(Column.Role role) {
        return own.stream().filter(column -> column.role() == role).toList();
    }

    /** A table in the making. */
    static final class Declaration {

        private final String name;
        private final Kind kind;
        private final List<Column> columns = new ArrayList<>();
        private boolean symmetric;
        private boolean reflexive;
        private int staleAfter;
        private Scope scope = Scope.RECORD;
        private BiPredicate<Row, Problems> words = (row, problems) -> true;
        private @Nullable String standsInFor;

        private Declaration(String name, Kind kind) {
            this.name = name;
            this.kind = kind;
        }

        Declaration symmetric() {
            symmetric = true;
            return this;
        }

        Declaration reflexive() {
            reflexive = true;
            return this;
        }

        /** Of every member: one without a row is a gap. */
        Declaration census() {
            scope = Scope.CENSUS;
            return this;
        }

        /** Of what the other tables refer to. */
        Declaration register() {
            scope = Scope.REGISTER;
            return this;
        }

        /** Speaks of those another table leaves out. */
        Declaration standsInFor(String table) {
            standsInFor = table;
            return this;
        }

        /** Years after which what a row says is too old to be relied on unseen. */
        Declaration staleAfter(int years) {
            staleAfter = years;
            return this;
        }

        Declaration key(String column, CellType type) {
            columns.add(Column.key(column, type));
            return this;
        }

        Declaration value(String column, CellType type) {
            columns.add(Column.value(column, type));
            return this;
        }

        Declaration detail(String column, CellType type) {
            columns.add(Column.detail(column, type));
            return this;
        }

        Declaration optional(String column, CellType type) {
            columns.add(Column.optional(column, type));
            return this;
        }

        Declaration words(BiPredicate<Row, Problems> check) {
            words = check;
            return this;
        }

        Table makes(BiFunction<Row, Evidence, ? extends Fact> maker) {
            return new Table(
                    name,
                    kind,
                    symmetric,
                    reflexive,
                    new Expectation(scope, staleAfter, standsInFor),
                    List.copyOf(columns),
                    words,
                    maker);
        }
    }
}
