package demarche.answer.backtest;

import demarche.answer.text.Figures;
import demarche.answer.text.Words;
import demarche.evaluate.BaselineComparison;
import demarche.evaluate.ByRules;
import demarche.evaluate.Failure;
import demarche.evaluate.Fold;
import demarche.evaluate.Pooled;
import demarche.evaluate.Track;
import demarche.evaluate.VoteResult;
import demarche.evaluate.change.Moves;
import demarche.evaluate.outcome.UnitOutcome;
import demarche.evaluate.score.Interval;
import demarche.evaluate.score.ScoredVote;
import demarche.evaluate.score.Scores;
import demarche.explain.Explainer;
import demarche.rules.RuleBook;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Wording shared by the table and the page of a backtest. */
public final class BacktestWords {
    private BacktestWords() {}

    /** The description of a track. */
    static String of(Track track) {
        return switch (track) {
            case COLD -> "Without earlier votes (cold): no vote of the same dispute is used, in facts or in fitting";
            case WITH_RECORD ->
                "With earlier votes (with-record): earlier votes of the same dispute are among" + " the facts";
        };
    }

    /** Recorded totals, for instance {@code 140/35/5/11}. */
    static String observed(Scores scores) {
        return counts(scores.matrix()::observed);
    }

    /** Inferred totals. */
    static String inferred(Scores scores) {
        return counts(scores.matrix()::inferred);
    }

    private static String counts(Function<Option, Integer> count) {
        return ScoredVote.OPTIONS.stream()
                .map(option -> String.valueOf(count.apply(option)))
                .collect(Collectors.joining("/"));
    }

    /** A value of the comparison with the strongest vote-blind baseline, or a placeholder. */
    static String best(VoteResult vote, Function<BaselineComparison, String> said, String none) {
        return vote.best().map(said).orElse(none);
    }

    /**
     * The scores of a method on all votes of a track.
     *
     * @param beside comparison with the rules; empty for the rules themselves
     */
    record Method(String name, int votes, Scores scores, Optional<BaselineComparison> beside) {

        /** Whether it has seen the votes. */
        boolean hasSeenTheVote() {
            return beside.filter(BaselineComparison::hasSeenTheVote).isPresent();
        }

        /** A value of the comparison; empty if the comparison is not fair. */
        String of(Function<BaselineComparison, String> said) {
            return beside.filter(of -> !of.hasSeenTheVote()).map(said).orElse("");
        }
    }

    /** The rules, then every baseline. */
    static List<Method> methods(Pooled pooled) {
        List<Method> methods = new ArrayList<>();
        methods.add(new Method(ByRules.NAME, pooled.votes(), pooled.scores(), Optional.empty()));
        pooled.comparisons()
                .forEach(of -> methods.add(new Method(of.baseline(), of.votes(), of.ofBaseline(), Optional.of(of))));
        return methods;
    }

    /** For instance {@code 0.123 (0.045 to 0.201)}. */
    static String of(Interval interval) {
        return Figures.shortScore(interval.estimate()) + " (" + Figures.shortScore(interval.low()) + " to "
                + Figures.shortScore(interval.high()) + ")";
    }

    /** The weights a vote was scored with. */
    static String numbers(VoteResult vote) {
        String shipped =
                "shipped weights, fitted to " + (vote.fittedOnDispute() ? "this dispute too" : "other disputes");
        if (vote.fold() == Fold.HELD_OUT) {
            return "weights fitted to other disputes";
        }
        return vote.inLibrary() ? shipped : "not in the library: " + shipped;
    }

    /** The mark of a vote; empty for held-out weights. */
    static String mark(VoteResult vote) {
        return vote.fold() == Fold.HELD_OUT ? "" : vote.inLibrary() ? "*" : "†";
    }

    /** A state whose recorded vote differs from the inferred one, with the likely reason. */
    static String of(Failure failure, Explainer names, RuleBook book) {
        ScoredVote scored = failure.scored();
        String reason = failure.reason()
                .map(push -> "pushed by “" + book.getRule(push.push().rule()).title() + "” (" + Words.of(push.driver())
                        + ", " + Figures.signedShort(push.milli()) + ")")
                .orElseGet(() -> without(scored));
        return names.name(scored.state()) + " (" + scored.state() + "): recorded " + Words.of(scored.observed())
                + ", inferred " + Words.of(scored.inferred()) + ", given "
                + Figures.percent(scored.probabilityOf(scored.observed())) + "; " + reason;
    }

    /** Observed and inferred positions, for instance {@code SGP impose (none)}; {@code none} if all match. */
    static String of(List<UnitOutcome> failures) {
        return failures.isEmpty()
                ? "none"
                : failures.stream()
                        .map(failure ->
                                failure.unit() + " " + failure.observed().code() + " ("
                                        + failure.inferred().code() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String without(ScoredVote scored) {
        if (scored.observed() == Option.ABSENT) {
            return "no known reason for absence";
        }
        return scored.inferred() == Option.ABSENT
                ? "inferred absent from its attendance record"
                : "no push in this direction; the difference lies in the threshold of the text";
    }

    /** Codes by direction, for instance {@code up BGD, IRQ; down NIC}; {@code none} if no state changed. */
    static String of(Moves moves) {
        String up = codes(moves, 1);
        String down = codes(moves, -1);
        if (up.isEmpty() && down.isEmpty()) {
            return "none";
        }
        return (up.isEmpty() ? "" : "up " + up)
                + (up.isEmpty() || down.isEmpty() ? "" : "; ")
                + (down.isEmpty() ? "" : "down " + down);
    }

    private static String codes(Moves moves, int direction) {
        return moves.directions().entrySet().stream()
                .filter(move -> move.getValue() == direction)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
