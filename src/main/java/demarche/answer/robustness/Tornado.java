package demarche.answer.robustness;

import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.reasoning.Placement;
import demarche.robustness.Swing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A tornado chart in text: bars of - for less and + for more, with the stance in the middle. */
public final class Tornado {
    /** Characters on each side of the stance. */
    private static final int HALF = 12;

    private Tornado() {}

    /** One row per item in the given order. The widest bar fills its side. */
    static String of(List<Swing> swings, int width, Paint paint) {
        int widest = swings.stream().mapToInt(Swing::effect).max().orElse(0);
        return new Columns<Swing>()
                .add(
                        Column.shortened("weight or judged fact", 24),
                        swing -> new Cell(swing.of().key(), swing.flips() ? Tone.STRONG : Tone.PLAIN))
                .figures("less", swing -> end(Optional.of(swing.less()), swing))
                .whole(" ".repeat(HALF - 3) + "stance", swing -> bar(swing, widest))
                .whole("more", swing -> end(swing.more(), swing))
                .table(swings, width, paint);
    }

    /** The stance at one end, with the option if it differs. */
    private static Cell end(Optional<Placement> placed, Swing swing) {
        return placed.map(to -> new Cell(
                        to.stance().map(Figures::signedShort).orElse("")
                                + (swing.isFlipped(to)
                                        ? " " + to.option().map(Words::brief).orElse("no position")
                                        : ""),
                        to.stance().map(Tone::of).orElse(Tone.PLAIN)))
                .orElse(Cell.of(""));
    }

    private static String bar(Swing swing, int widest) {
        char[] left = new char[HALF];
        char[] right = new char[HALF];
        Arrays.fill(left, ' ');
        Arrays.fill(right, ' ');
        draw(swing.down(), '-', widest, left, right);
        draw(swing.up(), '+', widest, left, right);
        return new StringBuilder(new String(left)).reverse() + "|" + new String(right).stripTrailing();
    }

    /** Any effect gets at least one character. */
    private static void draw(int moved, char with, int widest, char[] left, char[] right) {
        if (moved == 0) {
            return;
        }
        int length = Math.max(1, Math.round(Math.abs(moved) * (float) HALF / widest));
        Arrays.fill(moved < 0 ? left : right, 0, length, with);
    }
}
