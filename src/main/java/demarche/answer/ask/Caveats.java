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

/** Caveats shown with every figure. */
public final class Caveats {
    /** The status of every inferred position. */
    public static final String NO_FORECAST =
            "These positions follow from the stated rules and facts. They are" + " not a forecast.";

    private static final String CONDITIONAL =
            "Reassessments follow from the stated rules and facts. They are not a forecast and have not been"
                    + " tested against events.";

    private Caveats() {}

    /** The caveats of scenarios: their conjectures and assumptions, and that reassessments are not tested. */
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
                                        + "; all results here depend on it."),
                        Stream.of(CONDITIONAL))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** The caveats of a case. */
    public static List<String> of(CrisisCase crisis, Collection<WeightNote> weights) {
        List<String> sentences = new ArrayList<>(List.of(NO_FORECAST));
        Set<String> disputes = weights.stream()
                .flatMap(note -> note.disputes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // A case that cites a reference of the weights cannot test them.
        boolean informed =
                weights.stream().flatMap(note -> note.reference().stream()).anyMatch(crisis.sources()::contains);
        StringBuilder basis = new StringBuilder(
                disputes.isEmpty()
                        ? "Weights are set by judgement; they are not fitted"
                        : "Weights start from judgement and are fitted to the votes of "
                                + Figures.count(disputes.size(), "dispute"));
        if (disputes.contains(crisis.dispute())) {
            basis.append(", including this one. Matches here do not count in accuracy figures");
        } else if (informed) {
            basis.append(". This case cites a reference of the weights, so matches here do not count in"
                    + " accuracy figures");
        }
        sentences.add(basis.append('.').toString());
        return List.copyOf(sentences);
    }
}
