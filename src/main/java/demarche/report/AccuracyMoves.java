package demarche.report;

import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Moves;
import java.util.List;
import java.util.function.Function;

/** What the page on accuracy says of states that changed their vote. */
final class AccuracyMoves {
    private AccuracyMoves() {}

    static void write(BacktestView view, Markdown text) {
        List<ChangeResult> changes = view.sections().stream()
                .flatMap(section -> section.result().changes().stream())
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        text.paragraph("## Who moved");
        text.paragraph(
                "Between two votes of a dispute whose texts ask as much, and between the pairs the specification names:"
                        + " which states changed their vote, up (against the acting state) or down, of those that voted on both."
                        + " The rules know the record up to and including the earlier vote. Beside them stand two simple answers:"
                        + " nobody moves, and those move that stand nearest to the cut beside their last vote, as many as the"
                        + " rules name, placed without any record.");
        text.table(
                List.of("who moves", "said", "hits", "moved", "precision", "recall", "F1"),
                List.of(
                        moves("rules", changes, ChangeResult::scoreOfRules),
                        moves("rules, and which way", changes, ChangeResult::directionOfRules),
                        moves(
                                "nobody",
                                changes,
                                change ->
                                        new Moves.Score(0, 0, change.recorded().count())),
                        moves("nearest to the cut", changes, ChangeResult::scoreOfNearest),
                        moves("nearest to the cut, and which way", changes, ChangeResult::directionOfNearest)));
        for (ChangeResult change : changes) {
            text.paragraph("**" + change.earlier().id() + " → " + change.later().id() + "** ("
                    + change.earlier().date() + ", "
                    + change.later().date() + "; " + change.states() + " states on both). Moved: "
                    + BacktestWords.of(change.recorded()) + ". Inferred: " + BacktestWords.of(change.rules())
                    + "; of these " + change.scoreOfRules().hits() + " moved, "
                    + change.directionOfRules().hits() + " of them that way. Nearest to the cut: "
                    + BacktestWords.of(change.nearest()) + "; of these "
                    + change.scoreOfNearest().hits() + " moved.");
        }
    }

    private static List<String> moves(
            String who, List<ChangeResult> changes, Function<ChangeResult, Moves.Score> score) {
        Moves.Score sum = changes.stream().map(score).reduce(new Moves.Score(0, 0, 0), Moves.Score::plus);
        return List.of(
                who,
                String.valueOf(sum.said()),
                String.valueOf(sum.hits()),
                String.valueOf(sum.moved()),
                Figures.shortScore(sum.precision()),
                Figures.shortScore(sum.recall()),
                Figures.shortScore(sum.f1()));
    }
}
