package demarche.answer.whatif;

import demarche.answer.ask.Heading;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.TextTable;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.explain.Difference;
import demarche.reasoning.memory.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Several scenarios beside the baseline, one column per scenario. */
public final class BesideTable {
    private static final String STRAIN = " (strain)";

    private BesideTable() {}

    static String of(WhatifView view, int width, Paint paint) {
        StringBuilder text = new StringBuilder(Heading.of(
                view.baseline(), view.explainer(), Figures.count(view.states().size(), "state"), width, paint));
        List<Column> columns = new ArrayList<>(List.of(
                Column.whole("code"),
                Column.shortened("state", 14),
                Column.whole("instrument"),
                Column.whole("baseline")));
        for (int i = 0; i < view.columns().size(); i++) {
            String label = label(i);
            Supposition column = view.columns().get(i);
            text.append(Lines.hanging("scenario " + label + ": " + column.name(), width, 2))
                    .append('\n');
            column.dials().forEach(line -> text.append("  ")
                    .append(Lines.hanging(line, width - 2, 4))
                    .append('\n'));
            columns.add(Column.whole(label));
        }
        List<List<Cell>> rows = rows(view);
        text.append('\n');
        if (rows.isEmpty()) {
            text.append("No state reassesses, and no state is under strain.\n");
        } else {
            text.append(TextTable.render(columns, rows, width, paint));
        }
        text.append('\n');
        counts(view, width, text);
        text.append(Lines.hanging(
                        "Position and stance on each instrument, + against the acting state. Strain: a"
                                + " commitment holds the position against the push. Support: military or other"
                                + " to the affected party, or to the acting state.",
                        width,
                        2))
                .append('\n');
        text.append(view.caveats(width, paint));
        return text.toString();
    }

    private static String label(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static List<List<Cell>> rows(WhatifView view) {
        List<List<Difference>> columns =
                view.columns().stream().map(view::differences).toList();
        return IntStream.range(0, columns.get(0).size())
                .mapToObj(i -> columns.stream().map(column -> column.get(i)).toList())
                .filter(row ->
                        view.asked() || row.stream().anyMatch(difference -> difference.outlook() != Outlook.HOLDS))
                .map(row -> row(view, row))
                .toList();
    }

    private static List<Cell> row(WhatifView view, List<Difference> row) {
        Difference first = row.get(0);
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell(first.state(), Tone.STRONG),
                Cell.of(view.explainer().name(first.state())),
                Cell.of(Words.of(first.instrument())),
                new Cell(Words.brief(first.from()) + stance(first.before()), Tone.FAINT)));
        for (Difference difference : row) {
            boolean moved = difference.outlook() == Outlook.REASSESSES;
            cells.add(new Cell(
                    Words.brief(difference.to())
                            + stance(difference.after())
                            + (difference.outlook() == Outlook.UNDER_STRAIN ? STRAIN : ""),
                    moved ? Tone.of(difference.to()) : Tone.PLAIN));
        }
        return cells;
    }

    private static String stance(Optional<Integer> milli) {
        return milli.map(figure -> " " + Figures.signedShort(figure)).orElse("");
    }

    private static void counts(WhatifView view, int width, StringBuilder text) {
        for (int i = 0; i < view.columns().size(); i++) {
            Supposition column = view.columns().get(i);
            text.append(Lines.hanging(
                            label(i) + ": "
                                    + WhatifSummary.Counts.of(view, column).inWords(),
                            width,
                            2))
                    .append('\n');
            view.answers(column).forEach(answer -> text.append(Lines.hanging(
                            "  " + answer.state() + " " + answer.option() + ": " + String.join("; ", answer.because()),
                            width,
                            4))
                    .append('\n'));
        }
    }
}
