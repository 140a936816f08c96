package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Limits;
import demarche.world.Expectation;
import demarche.world.factbase.Coverage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coverage by state and table on a day. */
public record CoverageAnswer(int schema, LocalDate asOf, List<OfTable> coverage) {

    /** The coverage of a day. */
    public static CoverageAnswer of(LocalDate asOf, List<Coverage> all) {
        return new CoverageAnswer(1, asOf, all.stream().map(OfTable::of).toList());
    }

    /** The coverage of a state in a table. */
    public record OfTable(
            @Limits(pattern = Limits.STATE) @JsonPropertyDescription("a member of the United Nations on that day")
            String state,

            @JsonPropertyDescription("name of a table of facts without .csv")
            String table,

            @JsonPropertyDescription("census: every member should have a value; record: rows only for what occurred")
            Expectation.Scope scope,

            @JsonPropertyDescription(
                    "missing: a gap in a census, never zero; none: no row in a record, which is not a gap")
            Coverage.Status status,

            @JsonPropertyDescription(
                    "year of the latest fact; absent if there is none or if the source is kept up to date")
            @Nullable Integer latest,

            @JsonPropertyDescription("keys of the sources of the latest facts")
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
