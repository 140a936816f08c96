package demarche.cli;

import demarche.answer.assess.Arrangement;
import demarche.answer.assess.Grouping;
import demarche.answer.assess.Sorting;
import demarche.reasoning.Assessment;
import demarche.world.fact.State;
import demarche.world.factbase.FactTable;
import demarche.world.factbase.World;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for the order, the groups and the selection of states in a table. */
final class Arranged {
    @Option(
            names = "--group",
            paramLabel = "BY",
            completionCandidates = Candidates.Groupings.class,
            description = "Group the table by UN regional group or by inferred vote: ${COMPLETION-CANDIDATES}."
                    + " Default: by vote, or by the first instrument shown if --instrument leaves out the vote;"
                    + " no groups for 20 states or fewer.")
    private Optional<Grouping> group = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "BY",
            completionCandidates = Candidates.Sortings.class,
            description = "Sort the table, or each group, by stance (strongest against the acting state first)"
                    + " or by code. Default: by stance within groups, by code without groups. Other formats are"
                    + " always sorted by code.")
    private Optional<Sorting> sort = Optional.empty();

    @Option(
            names = "--only-differing",
            description = "List only states whose inferred vote differs from the recorded vote. Totals still"
                    + " count all states.")
    private boolean onlyDiffering;

    boolean onlyDiffering() {
        return onlyDiffering;
    }

    Arrangement arrangement(Assessment assessment, World world) {
        Map<String, State.Group> regions = new TreeMap<>();
        @Nullable FactTable states = world.tables().get("states");
        if (states != null) {
            states.knownOn(assessment.asOf()).stream()
                    .filter(State.class::isInstance)
                    .map(State.class::cast)
                    .forEach(state -> regions.put(state.code(), state.group()));
        }
        return new Arrangement(group, sort, regions);
    }
}
