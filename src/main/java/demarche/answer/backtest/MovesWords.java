package demarche.answer.backtest;

import demarche.answer.text.Figures;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Prospect;
import demarche.evaluate.change.Prospects;
import demarche.evaluate.score.Interval;
import java.util.List;
import java.util.stream.Collectors;

/** How it is said who moved between votes, and who was said to. */
public final class MovesWords {
    private MovesWords() {}

    /** A method's row: what it says, what of it happened, and how it ranks. */
    static List<String> row(ChangePool.Pooled method) {
        return List.of(
                method.method(),
                String.valueOf(method.moves().said()),
                String.valueOf(method.moves().hits()),
                String.valueOf(method.directions().hits()),
                precision(method),
                Figures.shortScore(method.moves().recall()),
                Figures.shortScore(method.moves().f1()),
                BacktestWords.of(method.averagePrecision()),
                BacktestWords.of(method.meanOverPairs()));
    }

    /** The row of who says that nobody moves. */
    static List<String> nobody(ChangePool pool) {
        return List.of(
                "nobody moves",
                "0",
                "0",
                "0",
                "–",
                pool.moved() == 0 ? "–" : Figures.shortScore(0),
                pool.moved() == 0 ? "–" : Figures.shortScore(0),
                Figures.shortScore(pool.baseRate()),
                Figures.shortScore(pool.meanBaseRate()));
    }

    /** Whether a difference is one. */
    static String verdict(Interval difference) {
        return BacktestWords.of(difference)
                + (difference.isAboveZero() ? ": more" : difference.high() < 0 ? ": less" : ": not shown to differ");
    }

    /** The two cases as they are coded, where the act or its gravity or the ask differ; empty where nothing does. */
    static String coded(ChangeResult change) {
        String act = change.before().act().code().equals(change.after().act().code())
                ? ""
                : "act " + change.before().act().code() + " → "
                        + change.after().act().code();
        String gravity = change.before().gravity() == change.after().gravity()
                ? ""
                : "gravity " + change.before().gravity() + " → "
                        + change.after().gravity();
        String ask = change.earlier().ask().equals(change.later().ask())
                ? ""
                : "ask " + change.earlier().ask().code() + " → "
                        + change.later().ask().code();
        return List.of(act, gravity, ask).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Those likeliest to move, each with its chance and whether it did, for instance {@code BGD 35% (moved)}. */
    static String likeliest(ChangeResult change, Prospects method, int count) {
        return method.ranked().stream()
                .limit(count)
                .map(state -> {
                    Prospect prospect = method.states().get(state);
                    Integer moved = change.recorded().directions().get(state);
                    return state + " "
                            + (prospect == null ? "" : arrow(prospect.direction()) + Figures.percent(prospect.chance()))
                            + (moved == null
                                    ? ""
                                    : " (moved"
                                            + (prospect != null && moved == prospect.direction()
                                                    ? ")"
                                                    : " the other way)"));
                })
                .collect(Collectors.joining(", "));
    }

    private static String arrow(int direction) {
        return direction > 0 ? "up " : "down ";
    }

    private static String precision(ChangePool.Pooled method) {
        return Figures.shortScore(method.moves().precision());
    }
}
