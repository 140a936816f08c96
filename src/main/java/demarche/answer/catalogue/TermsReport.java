package demarche.answer.catalogue;

import demarche.answer.text.Column;
import demarche.answer.text.Listing;
import demarche.world.Source;
import demarche.world.Terms;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables with figures whose licence requires more than attribution, strictest first. */
public final class TermsReport {
    private final List<Row> rows = new ArrayList<>();

    public TermsReport(World world) {
        SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        world.listFacts().forEach(fact -> counts.computeIfAbsent(fact.evidence().table(), table -> new TreeMap<>())
                .merge(fact.evidence().source(), 1, Integer::sum));
        for (Terms terms : List.of(Terms.NON_COMMERCIAL, Terms.SHARE_ALIKE, Terms.RESEARCH)) {
            counts.forEach((table, bySource) -> bySource.forEach((key, facts) -> {
                Source source = world.getSource(key);
                if (Terms.of(source) == terms) {
                    rows.add(new Row(terms, table, key, facts, source.licence()));
                }
            }));
        }
    }

    /** One row per table and source. */
    public Listing list() {
        return new Listing(
                List.of(
                        Column.whole("terms"),
                        Column.whole("table"),
                        Column.whole("source"),
                        Column.figures("facts"),
                        Column.wrapped("licence")),
                rows.stream()
                        .map(row -> List.of(
                                row.terms().code(),
                                row.table(),
                                row.source(),
                                String.valueOf(row.facts()),
                                row.licence()))
                        .toList());
    }

    /** The JSON answer. */
    public Answer answer() {
        return new Answer(1, List.copyOf(rows));
    }

    /** The tables under terms. */
    public record Answer(int schema, List<Row> terms) {}

    /** The number of facts of a table from a source under such terms. */
    public record Row(Terms terms, String table, String source, int facts, String licence) {}
}
