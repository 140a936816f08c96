package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Limits;
import demarche.world.Expectation;
import demarche.world.factbase.Coverage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is of each state in each table as of a day. */
public record CoverageAnswer(int schema, LocalDate asOf, List<OfTable> coverage) {

    /** The record of a day. */
    public static CoverageAnswer of(LocalDate asOf, List<Coverage> all) {
        return new CoverageAnswer(1, asOf, all.stream().map(OfTable::of).toList());
    }

    /** What a table has of a state. */
    public record OfTable(
            @Limits(pattern = Limits.STATE) @JsonPropertyDescription("a member of the United Nations on that day")
            String state,

            @JsonPropertyDescription("name of a table of facts without .csv")
            String table,

            @JsonPropertyDescription(
                    "census: every member should have a value; record: rows where there is something to record")
            Expectation.Scope scope,

            @JsonPropertyDescription(
                    "missing: a gap of a census, never zero; none: no row in a record, which is no gap")
            Coverage.Status status,

            @JsonPropertyDescription(
                    "last year its freshest fact speaks of; left out where there is none or where its source is kept up")
            @Nullable Integer latest,

            @JsonPropertyDescription("keys of the sources of the freshest facts")
            List<String> source,

            @Limits(least = 0) int facts,
            @Limits(least = 0) int staleFacts,

            @JsonPropertyDescription("the table that fills the gap") @Nullable String through) {
        static OfTable of(Coverage coverage) {
            return new OfTable(
                    coverage.state(),
                    coverage.table(),
                    coverage.expectation().scope(),
                    coverage.status(),
                    coverage.latest().orElse(null),
                    coverage.sources(),
                    coverage.facts(),
                    coverage.staleFacts(),
                    coverage.through().orElse(null));
        }
    }
}
