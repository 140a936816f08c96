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

/** How the states of a table are arranged, and which of them are listed. */
final class Arranged {
    @Option(
            names = "--group",
            paramLabel = "BY",
            completionCandidates = Candidates.Groupings.class,
            description = "Group a table by region (the regional groups of the United Nations) or by the vote inferred:"
                    + " ${COMPLETION-CANDIDATES}. Default: by vote, or where --instrument leaves it out by the first"
                    + " instrument shown; none for 20 states or fewer.")
    private Optional<Grouping> group = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "BY",
            completionCandidates = Candidates.Sortings.class,
            description = "Sort a table, or each group of it, by stance (those most against the acting state first) or"
                    + " by code. Default: stance within groups, code without. Other formats always come sorted by"
                    + " code.")
    private Optional<Sorting> sort = Optional.empty();

    @Option(
            names = "--only-differing",
            description = "List only states whose inferred vote differs from the recorded one. Counts stay those of"
                    + " all.")
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
