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

/** Missing and stale data of a case. */
public final class GapReport {
    private final CrisisCase crisis;
    private final List<TableCoverage> tables;

    /** @param tables coverage of the members on the day before the case */
    public GapReport(CrisisCase crisis, List<TableCoverage> tables) {
        this.crisis = crisis;
        this.tables = List.copyOf(tables);
    }

    /**
     * One note per table with gaps.
     *
     * @param most number of states to name; the parties come first
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
                                ? "every table has a recent value for every state it should cover"
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
            parts.add(missing.size() + " of " + members + " members without a value (" + names(missing, most) + ")");
        }
        List<String> stale = ordered(table.listStates(Status.STALE));
        if (!stale.isEmpty()) {
            int known = stale.size() + table.listStates(Status.FRESH).size();
            parts.add(stale.size() + " of " + known + " values older than "
                    + Figures.count(table.expectation().staleAfter(), "year") + ", latest from " + years(table) + " ("
                    + names(stale, most) + ")");
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

    /** Sorted: the parties of the case and their supporters first. */
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

    /** The JSON answer, with all states. */
    public Answer answer() {
        return new Answer(
                crisis.id(),
                crisis.asOf(),
                members(),
                gaps().stream().map(Gap::of).toList());
    }

    /** Missing and stale data of a case on the day before it. */
    public record Answer(
            @JsonProperty("case") String crisis,
            LocalDate asOf,

            @Limits(least = 0) @JsonPropertyDescription("members of the United Nations on that day")
            int members,

            List<Gap> tables) {}

    /** The gaps of a table. */
    public record Gap(
            String table,
            Expectation.Scope scope,

            @JsonPropertyDescription("age limit in years; 0 means no limit")
            int staleAfter,

            @JsonPropertyDescription("members without a value; missing is not zero")
            List<String> missing,

            @JsonPropertyDescription("states whose latest value exceeds the age limit")
            List<String> stale,

            @JsonPropertyDescription("year of the oldest of these values") @Nullable Integer oldest) {
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
