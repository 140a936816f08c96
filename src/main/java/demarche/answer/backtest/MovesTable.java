package demarche.answer.backtest;

import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.TextTable;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.change.ChangeResult;
import java.util.ArrayList;
import java.util.List;

/** Who moved between votes, as text: all pairs together, then a row for each. */
public final class MovesTable {
    private static final int LIKELIEST = 10;

    private MovesTable() {}

    static String of(ChangePool pool, boolean named, int width, Paint paint) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Who moved between " + Figures.count(pool.pairs().size(), "pair") + " of votes of "
                        + Figures.count(pool.disputes(), "dispute") + ": " + pool.moved() + " of "
                        + Figures.count(pool.states(), "state") + ", a base rate of "
                        + Figures.shortScore(pool.baseRate())
                        + ". PR-AUC: area under precision over recall of the ranking by chance of moving, of all pairs"
                        + " together and the mean over pairs, with 95% intervals, whole disputes drawn",
                width);
        List<List<Cell>> rows = new ArrayList<>();
        pool.methods()
                .forEach(method ->
                        rows.add(MovesWords.row(method).stream().map(Cell::of).toList()));
        rows.add(MovesWords.nobody(pool).stream().map(Cell::of).toList());
        text.append(TextTable.render(
                List.of(
                        Column.whole("who moves"),
                        Column.figures("said"),
                        Column.figures("hits"),
                        Column.figures("right way"),
                        Column.figures("precision"),
                        Column.figures("recall"),
                        Column.figures("F1"),
                        Column.whole("PR-AUC"),
                        Column.whole("mean of pairs")),
                rows,
                width,
                paint));
        pool.differences()
                .forEach(difference -> line(
                        text,
                        "PR-AUC of “" + difference.method() + "” less that of “" + difference.other() + "”: "
                                + MovesWords.verdict(difference.averagePrecision()),
                        width));
        text.append('\n');
        text.append(TextTable.render(
                List.of(
                        Column.whole("from"),
                        Column.whole("to"),
                        Column.figures("states"),
                        Column.figures("moved"),
                        Column.figures("rate"),
                        Column.figures("told"),
                        Column.figures("not told"),
                        Column.figures("nearest")),
                pool.pairs().stream().map(MovesTable::row).toList(),
                width,
                paint));
        if (named) {
            text.append('\n');
            pool.pairs().forEach(pair -> names(text, pair, width));
        }
        return text.append('\n').toString();
    }

    private static List<Cell> row(ChangeResult pair) {
        return List.of(
                Cell.of(pair.earlier().id()),
                Cell.of(pair.later().id()),
                Cell.of(String.valueOf(pair.states())),
                Cell.of(String.valueOf(pair.recorded().count())),
                Cell.of(Figures.shortScore(pair.baseRate())),
                Cell.of(Figures.shortScore(pair.averagePrecision(pair.informed()))),
                Cell.of(Figures.shortScore(pair.averagePrecision(pair.plain()))),
                Cell.of(Figures.shortScore(pair.averagePrecision(pair.nearest()))));
    }

    private static void names(StringBuilder text, ChangeResult pair, int width) {
        line(
                text,
                "From " + pair.earlier().id() + " to " + pair.later().id() + " moved: "
                        + BacktestWords.of(pair.recorded()) + ". Inferred: "
                        + BacktestWords.of(pair.informed().said()) + ". Likeliest to move: "
                        + MovesWords.likeliest(pair, pair.informed(), LIKELIEST),
                width);
    }

    private static void line(StringBuilder text, String sentence, int width) {
        text.append(Lines.hanging(sentence, width, 2)).append('\n');
    }
}
