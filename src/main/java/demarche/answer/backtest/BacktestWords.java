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
import demarche.evaluate.MethodResult;
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

/** What the table and the page of a backtest say alike. */
public final class BacktestWords {
    private BacktestWords() {}

    /** What a track is. */
    static String of(Track track) {
        return switch (track) {
            case COLD -> "Cold: no vote of the same dispute informs facts or numbers";
            case WITH_RECORD -> "With record: earlier votes of the same dispute are among the facts";
        };
    }

    /** How many states voted each way, for instance {@code 140/35/5/11}. */
    static String observed(Scores scores) {
        return counts(scores.matrix()::observed);
    }

    /** The same of what was inferred. */
    static String inferred(Scores scores) {
        return counts(scores.matrix()::inferred);
    }

    private static String counts(Function<Option, Integer> count) {
        return ScoredVote.OPTIONS.stream()
                .map(option -> String.valueOf(count.apply(option)))
                .collect(Collectors.joining("/"));
    }

    /** Something of the rules beside the hardest vote-blind baseline of a vote, or else what stands for none. */
    static String best(VoteResult vote, Function<BaselineComparison, String> said, String none) {
        return vote.best().map(said).orElse(none);
    }

    /**
     * A method on all votes of a track.
     *
     * @param beside the rules beside it; nothing of the rules themselves
     */
    record Method(String name, int votes, Scores scores, Optional<BaselineComparison> beside) {

        /** Whether it knew the votes. */
        boolean hasSeenTheVote() {
            return beside.filter(BaselineComparison::hasSeenTheVote).isPresent();
        }

        /** Something of the rules beside it; nothing where that would be no fair comparison. */
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

    /** Which numbers a vote was scored with, where they are not those fitted on other disputes. */
    static String numbers(VoteResult vote) {
        String shipped =
                "shipped numbers, fitted on " + (vote.fittedOnDispute() ? "this dispute too" : "other disputes");
        if (vote.fold() == Fold.HELD_OUT) {
            return "numbers fitted on other disputes";
        }
        return vote.inLibrary() ? shipped : "not in the library: " + shipped;
    }

    /** A mark for the numbers of a vote: nothing for held-out ones. */
    static String mark(VoteResult vote) {
        return vote.fold() == Fold.HELD_OUT ? "" : vote.inLibrary() ? "*" : "†";
    }

    /** A state whose vote is not what was inferred, and what is likely to have misled the rules. */
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

    /** What was observed and inferred instead, for instance {@code SGP impose (none)}; {@code nobody} where all match. */
    static String of(List<UnitOutcome> failures) {
        return failures.isEmpty()
                ? "nobody"
                : failures.stream()
                        .map(failure ->
                                failure.unit() + " " + failure.observed().code() + " ("
                                        + failure.inferred().code() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String without(ScoredVote scored) {
        if (scored.observed() == Option.ABSENT) {
            return "nothing known kept it away";
        }
        return scored.inferred() == Option.ABSENT
                ? "kept away by what is known of its attendance"
                : "no push leans that way: the text asks less or more of it than of others";
    }

    /** Codes with arrows, for instance {@code up BGD, IRQ; down NIC}; {@code nobody} where none moves. */
    static String of(Moves moves) {
        String up = codes(moves, 1);
        String down = codes(moves, -1);
        if (up.isEmpty() && down.isEmpty()) {
            return "nobody";
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
