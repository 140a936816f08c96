package demarche.answer.backtest;

import demarche.answer.text.Columns;
import demarche.evaluate.Fold;
import demarche.evaluate.MethodResult;
import demarche.evaluate.Track;
import demarche.evaluate.VoteResult;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Prospect;
import demarche.evaluate.change.Prospects;
import demarche.evaluate.score.ScoredVote;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A backtest as CSV, with codes and exact figures. */
public final class BacktestCsv {
    private record Row(Track track, VoteResult vote, MethodResult outcome, Fold fold) {}

    private record Move(ChangeResult pair, String state) {
        Prospect by(Prospects method) {
            return Objects.requireNonNull(method.states().get(state));
        }
    }

    private BacktestCsv() {}

    /** One row per vote and method. */
    public static String of(BacktestView view) {
        List<Row> rows = new ArrayList<>();
        view.sections().forEach(section -> section.votes().forEach(vote -> {
            rows.add(new Row(section.track(), vote, vote.rules(), vote.fold()));
            // Baselines are always fitted to other disputes.
            vote.baselines().forEach(baseline -> rows.add(new Row(section.track(), vote, baseline, Fold.HELD_OUT)));
        }));
        Columns<Row> columns = new Columns<Row>()
                .whole("track", Row::track)
                .whole("case", row -> row.vote().call().crisis().id())
                .whole("measure", row -> row.vote().call().measure().id())
                .whole("dispute", row -> row.vote().call().dispute())
                .whole("date", row -> row.vote().call().measure().date())
                .whole("method", row -> row.outcome().method())
                .whole("has_seen_the_vote", row -> row.outcome().hasSeenTheVote())
                .whole("fold", row -> row.outcome().hasSeenTheVote() ? "" : row.fold())
                .whole("n", row -> row.outcome().scores().n());
        for (Option observed : ScoredVote.OPTIONS) {
            for (Option inferred : ScoredVote.OPTIONS) {
                columns.whole(
                        observed.code() + "_as_" + inferred.code(),
                        row -> row.outcome().scores().matrix().count(observed, inferred));
            }
        }
        return columns.whole("accuracy", row -> row.outcome().scores().accuracy())
                .whole("macro_f1", row -> row.outcome().scores().macroF1())
                .whole("balanced_accuracy", row -> row.outcome().scores().balancedAccuracy())
                .whole("rps", row -> row.outcome().scores().rps())
                .whole("brier", row -> row.outcome().scores().brier())
                .csv(rows);
    }

    /** Changed votes: one row per state and pair, with the probability of change. */
    public static String moves(BacktestView view) {
        return new Columns<Move>()
                .whole("dispute", move -> move.pair().dispute())
                .whole("earlier", move -> move.pair().earlier().id())
                .whole("later", move -> move.pair().later().id())
                .whole("state", Move::state)
                .whole("moved", move -> move.pair().recorded().directions().getOrDefault(move.state(), 0))
                .whole("chance", move -> move.by(move.pair().informed()).chance())
                .whole("direction", move -> move.by(move.pair().informed()).direction())
                .whole("said", move -> move.by(move.pair().informed()).said())
                .whole("chance_not_told", move -> move.by(move.pair().plain()).chance())
                .whole("said_not_told", move -> move.by(move.pair().plain()).said())
                .whole("distance_to_cut", move -> -move.by(move.pair().nearest())
                        .chance())
                .csv(view.sections().stream()
                        .flatMap(section -> section.result().changes().stream())
                        .flatMap(pair ->
                                pair.informed().states().keySet().stream().map(state -> new Move(pair, state)))
                        .toList());
    }
}
