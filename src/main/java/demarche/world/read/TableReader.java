package demarche.world.read;

import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Reliability;
import demarche.world.Validity;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Reads a table into facts and checks its rows, each by itself and against one another. */
final class TableReader {

    private static final Pattern NOT_IN_A_KEY = Pattern.compile("[^\\p{L}\\p{N}._]+");

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
                .flatMap(row -> facts(table, row.row(), row.evidence()).stream())
                .toList();
    }

    /** The rows that are right, in the order of the file. */
    List<EvidencedRow> readRows(CsvFile csv) {
        List<EvidencedRow> rows = new ArrayList<>();
        Conflicts conflicts = new Conflicts(table, problems);
        for (Row row : new Rows(table.columns(), references, problems).read(csv)) {
            Optional<Evidence> evidence =
                    twoDifferentParties(row) && table.words().test(row, problems) ? evidence(row) : Optional.empty();
            evidence.ifPresent(behind -> {
                conflicts.add(row, behind);
                rows.add(new EvidencedRow(row, behind));
            });
        }
        conflicts.report();
        return rows;
    }

    private boolean twoDifferentParties(Row row) {
        if (table.reflexive()) {
            return true;
        }
        List<String> parties = table.own().stream()
                .filter(column -> column.type() == CellType.STATE || column.type() == CellType.PARTY)
                .map(Column::name)
                .filter(name -> row.findText(name).isPresent())
                .toList();
        for (int i = 1; i < parties.size(); i++) {
            String name = parties.get(i);
            if (row.text(name).equals(row.text(parties.get(0)))) {
                problems.add(
                        row.place(name),
                        Problem.quote(row.text(name)) + " as both " + parties.get(0) + " and " + name,
                        "two different ones");
                return false;
            }
        }
        return true;
    }

    private Optional<Evidence> evidence(Row row) {
        Optional<Validity> validity = table.kind().validity(row, problems);
        Basis basis = row.find("basis", Basis.class).orElse(Basis.RECORDED);
        @Nullable Reliability reliability = row.find("reliability", Reliability.class).orElse(null);
        if (basis == Basis.JUDGED && reliability == null) {
            problems.add(
                    row.place("reliability"),
                    "a judged fact without reliability",
                    CellType.word(Reliability.class).expected());
            return Optional.empty();
        }
        if (basis == Basis.RECORDED && reliability != null) {
            problems.add(
                    row.place("reliability"),
                    "reliability " + Problem.quote(reliability.code()) + " of a recorded fact",
                    "no reliability, or judged as its basis");
            return Optional.empty();
        }
        return validity.map(when -> new Evidence(
                key(row) + when.keySuffix(),
                when,
                row.text("source"),
                basis,
                reliability,
                row.findText("note").orElse(null),
                row.place()));
    }

    private String key(Row row) {
        Row canonical = secondComesFirst(table, row) ? otherSide(table, row) : row;
        return table.own(Column.Role.KEY).stream()
                .map(column -> keyPart(canonical, column))
                .collect(Collectors.joining("-", table.name() + "/", ""));
    }

    private static String keyPart(Row row, Column column) {
        String written = row.find(column.name(), Object.class)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElseGet(() -> row.written(column.name()));
        return keyPart(written);
    }

    /** What a cell adds to the key of a fact. */
    static String keyPart(String written) {
        return StringUtils.strip(NOT_IN_A_KEY.matcher(written).replaceAll("-"), "-");
    }

    /** The facts of a row that is right. */
    static List<Fact> facts(Table table, Row row, Evidence evidence) {
        Fact fact = table.maker().apply(row, evidence);
        if (!table.symmetric()) {
            return List.of(fact);
        }
        Fact mirrored = table.maker().apply(otherSide(table, row), evidence);
        // In the same order whichever way round the row is written.
        return secondComesFirst(table, row) ? List.of(mirrored, fact) : List.of(fact, mirrored);
    }

    static boolean secondComesFirst(Table table, Row row) {
        return table.symmetric() && row.text(side(table, 0)).compareTo(row.text(side(table, 1))) > 0;
    }

    private static Row otherSide(Table table, Row row) {
        return row.mirrored(side(table, 0), side(table, 1));
    }

    private static String side(Table table, int index) {
        return table.own().get(index).name();
    }
}
