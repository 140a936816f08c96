package demarche.answer.backtest;

import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.crisis.Measure;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Moves;
import demarche.evaluate.change.Prospect;
import demarche.evaluate.change.Prospects;
import demarche.evaluate.score.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wording of changed votes and their forecast. */
public final class MovesWords {
    private MovesWords() {}

    /** The forecast of a method, its hits and its ranking score. */
    record Method(String name, Moves.Score moves, int rightWay, String prAuc, String mean) {}

    /** One row per method, then the baseline without changes. */
    static List<Method> methods(ChangePool pool) {
        List<Method> rows = new ArrayList<>();
        pool.methods()
                .forEach(of -> rows.add(new Method(
                        of.method(),
                        of.moves(),
                        of.directions().hits(),
                        BacktestWords.of(of.averagePrecision()),
                        BacktestWords.of(of.meanOverPairs()))));
        rows.add(new Method(
                "no state changes",
                new Moves.Score(0, 0, pool.moved()),
                0,
                Figures.shortScore(pool.baseRate()),
                Figures.shortScore(pool.meanBaseRate())));
        return rows;
    }

    /** Their columns, the last two with these titles. */
    static Columns<Method> columns(String prAuc, String mean) {
        return new Columns<Method>()
                .whole("method", Method::name)
                .figures("forecast", of -> of.moves().said())
                .figures("hits", of -> of.moves().hits())
                .figures("right direction", Method::rightWay)
                .figures("precision", of -> of.moves().precision())
                .figures("recall", of -> of.moves().recall())
                .figures("F1", of -> of.moves().f1())
                .whole(prAuc, Method::prAuc)
                .whole(mean, Method::mean);
    }

    /** The columns of a pair of votes: names of votes, and the title of the base rate. */
    static Columns<ChangeResult> pairs(Function<Measure, String> name, String rate) {
        return new Columns<ChangeResult>()
                .whole("from", pair -> name.apply(pair.earlier()))
                .whole("to", pair -> name.apply(pair.later()))
                .figures("states", ChangeResult::states)
                .figures("changed", pair -> pair.recorded().count())
                .figures(rate, ChangeResult::baseRate)
                .figures("with changes", pair -> pair.averagePrecision(pair.informed()))
                .figures("without", pair -> pair.averagePrecision(pair.plain()))
                .figures("nearest", pair -> pair.averagePrecision(pair.nearest()));
    }

    /** Whether a difference is significant. */
    static String verdict(Interval difference) {
        return BacktestWords.of(difference)
                + (difference.isAboveZero()
                        ? ": higher"
                        : difference.high() < 0 ? ": lower" : ": not shown to" + " differ");
    }

    /** Differences in the coding of two cases: act, gravity, ask level; empty if there are none. */
    static String coded(ChangeResult change) {
        return Stream.of(
                        coded(
                                "act",
                                change.before().act().code(),
                                change.after().act().code()),
                        coded(
                                "gravity",
                                change.before().gravity(),
                                change.after().gravity()),
                        coded(
                                "ask level",
                                change.earlier().ask().code(),
                                change.later().ask().code()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String coded(String what, Object before, Object after) {
        return before.equals(after) ? "" : what + " " + before + " → " + after;
    }

    /** States most likely to change, with probability and outcome, for instance {@code BGD 35% (changed)}. */
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
                                    : " (changed"
                                            + (prospect != null && moved == prospect.direction()
                                                    ? ")"
                                                    : " in the other direction)"));
                })
                .collect(Collectors.joining(", "));
    }

    private static String arrow(int direction) {
        return direction > 0 ? "up " : "down ";
    }
}
