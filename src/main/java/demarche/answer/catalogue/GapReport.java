package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.answer.text.Lines;
import demarche.crisis.CrisisCase;
import demarche.world.Expectation;
import demarche.world.Side;
import demarche.world.factbase.Coverage.Status;
import demarche.world.factbase.TableCoverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which data a case lacks: what to know before an answer is trusted. */
public final class GapReport {
    private final CrisisCase crisis;
    private final List<TableCoverage> tables;

    /** @param tables what each table has of the members on the day before the case */
    public GapReport(CrisisCase crisis, List<TableCoverage> tables) {
        this.crisis = crisis;
        this.tables = List.copyOf(tables);
    }

    /**
     * A note for each table with gaps.
     *
     * @param most how many states to name; the case's own parties come first
     */
    public String text(int most, int width) {
        int members = members();
        StringBuilder text = new StringBuilder();
        List<TableCoverage> gaps = gaps();
        note(
                text,
                "data as of " + crisis.asOf() + ", "
                        + Figures.count(members, "member") + " of the United Nations: "
                        + (gaps.isEmpty()
                                ? "every table has a recent value of all of whom it should have one"
                                : Figures.count(gaps.size(), "table")
                                        + (gaps.size() == 1 ? " has" : " have")
                                        + " missing or stale values"),
                width);
        gaps.forEach(table -> note(text, sentence(table, members, most), width));
        if (!gaps.isEmpty()) {
            note(text, CoverageReport.NOT_ZERO, width);
        }
        return text.toString();
    }

    private static void note(StringBuilder text, String note, int width) {
        text.append(Lines.hanging("note: " + note, width, 6)).append('\n');
    }

    private String sentence(TableCoverage table, int members, int most) {
        List<String> parts = new ArrayList<>();
        List<String> missing = ordered(table.listStates(Status.MISSING));
        if (!missing.isEmpty()) {
            parts.add(missing.size() + " of " + members + " have no value (" + names(missing, most) + ")");
        }
        List<String> stale = ordered(table.listStates(Status.STALE));
        if (!stale.isEmpty()) {
            int known = stale.size() + table.listStates(Status.FRESH).size();
            parts.add(stale.size() + " of the " + known + " with a value have none of the last "
                    + Figures.count(table.expectation().staleAfter(), "year") + ", only of "
                    + years(table) + " (" + names(stale, most) + ")");
        }
        return table.table() + ": " + String.join("; ", parts);
    }

    private static String years(TableCoverage table) {
        Optional<Integer> oldest = table.oldest(Status.STALE);
        Optional<Integer> newest = table.newest(Status.STALE);
        return oldest.equals(newest)
                ? oldest.map(String::valueOf).orElse("")
                : oldest.map(String::valueOf).orElse("") + " to "
                        + newest.map(String::valueOf).orElse("");
    }

    private static String names(List<String> states, int most) {
        String named = String.join(", ", states.subList(0, Math.min(most, states.size())));
        return states.size() > most ? named + " and " + (states.size() - most) + " more" : named;
    }

    /** The parties of the case and their supporters first. */
    private List<String> ordered(List<String> states) {
        Set<String> first = new LinkedHashSet<>();
        first.add(crisis.initiator());
        first.add(crisis.affectedParty());
        for (Side side : Side.values()) {
            Optional.ofNullable(crisis.sides().get(side)).ifPresent(first::addAll);
        }
        List<String> ordered =
                new ArrayList<>(first.stream().filter(states::contains).toList());
        states.stream().filter(state -> !first.contains(state)).forEach(ordered::add);
        return ordered;
    }

    private List<TableCoverage> gaps() {
        return tables.stream().filter(TableCoverage::hasGaps).toList();
    }

    private int members() {
        return tables.stream().mapToInt(table -> table.states().size()).max().orElse(0);
    }

    /** The same for programs, with every state. */
    public Answer answer() {
        return new Answer(
                crisis.id(),
                crisis.asOf(),
                members(),
                gaps().stream().map(Gap::of).toList());
    }

    /** Which data a case lacks on the day before it. */
    public record Answer(
            @JsonProperty("case") String crisis,
            LocalDate asOf,

            @Limits(least = 0) @JsonPropertyDescription("members of the United Nations on that day")
            int members,

            List<Gap> tables) {}

    /** What a table lacks. */
    public record Gap(
            String table,
            Expectation.Scope scope,

            @JsonPropertyDescription("years; 0 where it does not age")
            int staleAfter,

            @JsonPropertyDescription("members without a value, which is not zero")
            List<String> missing,

            @JsonPropertyDescription("states whose latest value is older than that")
            List<String> stale,

            @JsonPropertyDescription("year of the oldest of those") @Nullable Integer oldest) {
        static Gap of(TableCoverage table) {
            return new Gap(
                    table.table(),
                    table.expectation().scope(),
                    table.expectation().staleAfter(),
                    table.listStates(Status.MISSING),
                    table.listStates(Status.STALE),
                    table.oldest(Status.STALE).orElse(null));
        }
    }
}
