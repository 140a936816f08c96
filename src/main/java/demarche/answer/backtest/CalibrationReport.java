package demarche.answer.backtest;

import demarche.answer.text.Column;
import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The changes by a calibration as text: each number before and after, with its number of votes. */
public final class CalibrationReport {
    private static final Columns<Row> COLUMNS = new Columns<Row>()
            .add(Column.shortened("number", 20), Row::number)
            .figures("judged", Row::judged)
            .figures("before", Row::before)
            .figures("after", Row::after)
            .figures("votes", Row::votes);

    private record Row(String number, BigDecimal judged, BigDecimal before, BigDecimal after, int votes) {}

    private CalibrationReport() {}

    /** One row per rule and threshold with votes, in log-odds. */
    private static List<Row> rows(CalibrationAnswer.Content of) {
        List<Row> rows = new ArrayList<>();
        of.rules().stream()
                .filter(rule -> rule.votes() > 0)
                .map(rule -> new Row(rule.id(), rule.judged(), rule.before(), rule.after(), rule.votes()))
                .forEach(rows::add);
        of.asks().stream().filter(ask -> ask.rollCalls() > 0).forEach(ask -> {
            String name = "threshold of " + ask.level().code() + ": ";
            rows.add(new Row(
                    name + "yes",
                    ask.judged().yes(),
                    ask.before().yes(),
                    ask.after().yes(),
                    ask.rollCalls()));
            rows.add(new Row(
                    name + "no",
                    ask.judged().no(),
                    ask.before().no(),
                    ask.after().no(),
                    ask.rollCalls()));
        });
        rows.add(new Row("spread of thresholds", Figures.exact(0), of.spreadBefore(), of.spread(), of.rollCalls()));
        return rows;
    }

    /** The rows as CSV. */
    public static String csv(CalibrationAnswer answer) {
        return COLUMNS.csv(rows(answer.calibration()));
    }

    /** The table with its basis. */
    public static String text(CalibrationAnswer answer, int width, Paint paint) {
        CalibrationAnswer.Content of = answer.calibration();
        List<String> silent = of.rules().stream()
                .filter(rule -> rule.votes() == 0)
                .map(CalibrationAnswer.Rule::id)
                .toList();
        List<String> lines = new ArrayList<>(Lines.wrap(
                "Fitted to " + Figures.count(of.votes(), "vote") + " of states on "
                        + Figures.count(of.rollCalls(), "roll call") + " of "
                        + Figures.count(of.disputes().size(), "dispute")
                        + ": " + String.join(", ", of.disputes())
                        + ". Weights and thresholds in log-odds. Votes: for a rule the votes with its push, for"
                        + " a threshold the roll calls.",
                width));
        lines.add("");
        lines.addAll(COLUMNS.table(rows(of), width, paint).lines().toList());
        lines.add("");
        if (!silent.isEmpty()) {
            lines.addAll(Lines.wrap(
                    "Judged values kept, because no vote depends on them: " + String.join(", ", silent) + ".", width));
        }
        return String.join("\n", lines) + "\n";
    }
}
