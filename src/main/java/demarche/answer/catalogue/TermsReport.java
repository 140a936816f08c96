package demarche.answer.catalogue;

import demarche.answer.text.Column;
import demarche.answer.text.Listing;
import demarche.world.Source;
import demarche.world.Terms;
import demarche.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables that carry figures under terms that ask more than to name the source, strictest first. */
public final class TermsReport {
    private static final List<String> KEYS = List.of("terms", "table", "source", "facts", "licence");

    private final List<Map<String, Object>> rows = new ArrayList<>();

    public TermsReport(World world) {
        SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        world.listFacts().forEach(fact -> counts.computeIfAbsent(fact.evidence().table(), table -> new TreeMap<>())
                .merge(fact.evidence().source(), 1, Integer::sum));
        for (Terms terms : List.of(Terms.NON_COMMERCIAL, Terms.SHARE_ALIKE, Terms.RESEARCH)) {
            counts.forEach((table, bySource) -> bySource.forEach((key, facts) -> {
                Source source = world.getSource(key);
                if (Terms.of(source) == terms) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("terms", terms.code());
                    row.put("table", table);
                    row.put("source", key);
                    row.put("facts", facts);
                    row.put("licence", source.licence());
                    rows.add(row);
                }
            }));
        }
    }

    /** A row for each table and source. */
    public Listing list() {
        return new Listing(
                List.of(
                        Column.whole("terms"),
                        Column.whole("table"),
                        Column.whole("source"),
                        Column.figures("facts"),
                        Column.wrapped("licence")),
                rows.stream()
                        .map(row -> KEYS.stream()
                                .map(key -> String.valueOf(row.get(key)))
                                .toList())
                        .toList());
    }

    /** The same as JSON objects. */
    public List<Map<String, Object>> json() {
        return List.copyOf(rows);
    }
}
