package demarche.answer.backtest;

import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Prospect;
import demarche.evaluate.change.Prospects;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who moved between votes as CSV: a row for each state of each pair, with its chance of moving. */
public final class MovesCsv {
    private static final List<String> HEADER = List.of(
            "dispute",
            "earlier",
            "later",
            "state",
            "moved",
            "chance",
            "direction",
            "said",
            "chance_not_told",
            "said_not_told",
            "distance_to_cut");

    private MovesCsv() {}

    /** Codes and figures, for other programs. */
    public static String of(BacktestView view) {
        List<List<String>> rows = new ArrayList<>();
        view.sections().forEach(section -> section.result()
                .changes()
                .forEach(change -> change.informed().states().keySet().forEach(state -> rows.add(row(change, state)))));
        return Csv.write(HEADER, rows);
    }

    private static List<String> row(ChangeResult change, String state) {
        Prospect told = of(change.informed(), state);
        Prospect plain = of(change.plain(), state);
        double distance = -of(change.nearest(), state).chance();
        return List.of(
                change.dispute(),
                change.earlier().id(),
                change.later().id(),
                state,
                String.valueOf(change.recorded().directions().getOrDefault(state, 0)),
                text(told.chance()),
                String.valueOf(told.direction()),
                String.valueOf(told.said()),
                text(plain.chance()),
                String.valueOf(plain.said()),
                text(distance));
    }

    private static Prospect of(Prospects method, String state) {
        return Optional.ofNullable(method.states().get(state)).orElseThrow();
    }

    private static String text(double value) {
        return Optional.ofNullable(Figures.score(value))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
