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

/** How it is said who moved between votes, and who was said to. */
public final class MovesWords {
    private MovesWords() {}

    /** What a method says, what of it happened, and how it ranks. */
    record Method(String name, Moves.Score moves, int rightWay, String prAuc, String mean) {}

    /** A row for each method, then one for who says that nobody moves. */
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
                "nobody moves",
                new Moves.Score(0, 0, pool.moved()),
                0,
                Figures.shortScore(pool.baseRate()),
                Figures.shortScore(pool.meanBaseRate())));
        return rows;
    }

    /** Their columns, the last two with these titles. */
    static Columns<Method> columns(String prAuc, String mean) {
        return new Columns<Method>()
                .whole("who moves", Method::name)
                .figures("said", of -> of.moves().said())
                .figures("hits", of -> of.moves().hits())
                .figures("right way", Method::rightWay)
                .figures("precision", of -> of.moves().precision())
                .figures("recall", of -> of.moves().recall())
                .figures("F1", of -> of.moves().f1())
                .whole(prAuc, Method::prAuc)
                .whole(mean, Method::mean);
    }

    /** The columns of a pair of votes: how votes are named, and the title of the share of states that moved. */
    static Columns<ChangeResult> pairs(Function<Measure, String> name, String rate) {
        return new Columns<ChangeResult>()
                .whole("from", pair -> name.apply(pair.earlier()))
                .whole("to", pair -> name.apply(pair.later()))
                .figures("states", ChangeResult::states)
                .figures("moved", pair -> pair.recorded().count())
                .figures(rate, ChangeResult::baseRate)
                .figures("told", pair -> pair.averagePrecision(pair.informed()))
                .figures("not told", pair -> pair.averagePrecision(pair.plain()))
                .figures("nearest", pair -> pair.averagePrecision(pair.nearest()));
    }

    /** Whether a difference is one. */
    static String verdict(Interval difference) {
        return BacktestWords.of(difference)
                + (difference.isAboveZero() ? ": more" : difference.high() < 0 ? ": less" : ": not shown to differ");
    }

    /** The two cases as they are coded, where the act or its gravity or the ask differ; empty where nothing does. */
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
                                "ask",
                                change.earlier().ask().code(),
                                change.later().ask().code()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String coded(String what, Object before, Object after) {
        return before.equals(after) ? "" : what + " " + before + " → " + after;
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
}
