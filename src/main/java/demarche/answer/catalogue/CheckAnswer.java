package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Column;
import demarche.answer.text.Limits;
import demarche.answer.text.Listing;
import demarche.world.read.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON answer of a check. */
public record CheckAnswer(
        int schema,
        Counts checked,
        List<Found> problems,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonPropertyDescription("style issues; absent if there are none")
        List<Found> warnings,

        @JsonPropertyDescription("ids of rules that fire on no shipped case, with or without the shipped scenarios")
        List<String> idleRules,

        List<String> notes,

        @JsonPropertyDescription("for a single case: missing and stale data on the day before it; notes, not problems")
        GapReport.@Nullable Answer gaps) {

    /**
     * Counts of checked items.
     *
     * @param tables tables of facts
     * @param changes accounts of changes between measures
     */
    public record Counts(
            @Limits(least = 0) long tables,
            @Limits(least = 0) long facts,
            @Limits(least = 0) long sources,
            @Limits(least = 0) long cases,
            @Limits(least = 0) long measures,
            @Limits(least = 0) long levers,
            @Limits(least = 0) long scenarios,
            @Limits(least = 0) long changes,
            @Limits(least = 0) long rules) {}

    /** A problem with its place. */
    public record Found(
            String file,
            int line,
            int column,
            String found,
            String expected,
            @Nullable String nearest) {

        /** The record of a problem. */
        public static Found of(Problem problem) {
            return new Found(
                    problem.place().file(),
                    problem.place().line(),
                    problem.place().column(),
                    problem.found(),
                    problem.expected(),
                    problem.nearest());
        }
    }

    /** The problems as CSV. */
    public String csv() {
        return new Listing(
                        Stream.of("file", "line", "column", "found", "expected", "nearest")
                                .map(Column::whole)
                                .toList(),
                        problems.stream()
                                .map(problem -> List.of(
                                        problem.file(),
                                        String.valueOf(problem.line()),
                                        String.valueOf(problem.column()),
                                        problem.found(),
                                        problem.expected(),
                                        Objects.requireNonNullElse(problem.nearest(), "")))
                                .toList())
                .csv();
    }
}
