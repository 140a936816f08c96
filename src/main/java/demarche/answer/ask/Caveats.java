package demarche.answer.ask;

import demarche.answer.text.Figures;
import demarche.crisis.ChangeSet;
import demarche.crisis.CrisisCase;
import demarche.rules.WeightNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be said wherever a figure is shown. */
public final class Caveats {
    /** What any inferred position is. */
    public static final String NO_FORECAST = "What the stated rules imply from the stated facts; not a forecast.";

    private static final String CONDITIONAL =
            "What the stated rules imply; reassessments are conditional on them and have not been tested against events.";

    private Caveats() {}

    /** What must be said of changes: what of them is conjecture, and that nothing here has been tested. */
    public static List<String> of(List<ChangeSet> changes) {
        return Stream.of(
                        changes.stream()
                                .flatMap(set -> set.conjectures().stream())
                                .distinct()
                                .map(sentence -> "Conjecture: " + sentence),
                        changes.stream()
                                .flatMap(set -> set.assumptions().stream())
                                .distinct()
                                .map(assumption -> "Assumed, not inferred: " + assumption.written()
                                        + "; everything here rests on it."),
                        Stream.of(CONDITIONAL))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** The sentences for a case, given what its figures rest on. */
    public static List<String> of(CrisisCase crisis, Collection<WeightNote> weights) {
        List<String> sentences = new ArrayList<>(List.of(NO_FORECAST));
        Set<String> disputes = weights.stream()
                .flatMap(note -> note.disputes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // A case that cites what the weights were judged from cannot test them.
        boolean informed =
                weights.stream().flatMap(note -> note.reference().stream()).anyMatch(crisis.sources()::contains);
        StringBuilder basis = new StringBuilder(
                disputes.isEmpty()
                        ? "Weights are set by judgement, not fitted"
                        : "Weights start from judgement and are fitted to the votes of "
                                + Figures.count(disputes.size(), "dispute"));
        if (disputes.contains(crisis.dispute())) {
            basis.append(", this one among them; matches here count in no accuracy figure");
        } else if (informed) {
            basis.append("; this case informed them, so matches here count in no accuracy figure");
        }
        sentences.add(basis.append('.').toString());
        return List.copyOf(sentences);
    }
}
