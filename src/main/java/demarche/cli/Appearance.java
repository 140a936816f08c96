package demarche.cli;

import demarche.answer.text.Ascii;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.world.Coded;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** Options for the look of text output. */
class Appearance {
    private static final int NARROWEST = 40;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            completionCandidates = Candidates.Colours.class,
            description = "When to use colour: ${COMPLETION-CANDIDATES}. Default: auto, which means at a"
                    + " terminal unless NO_COLOR is set.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--ascii", description = "Print text in plain ASCII.")
    private boolean ascii;

    /** When to use colour. */
    enum Colour implements Coded {
        AUTO,
        ALWAYS,
        NEVER
    }

    Paint paint(Surroundings surroundings) {
        boolean on =
                switch (colour) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO ->
                        surroundings.terminal()
                                && !surroundings.has("NO_COLOR")
                                && !"dumb".equals(surroundings.env().get("TERM"));
                };
        return on ? AnsiPaint::paint : Paint.NONE;
    }

    /** The width at which text wraps: the width of the terminal if known, but at most {@link Lines#WIDEST}. */
    int width(Surroundings surroundings) {
        String columns = surroundings.env().getOrDefault("COLUMNS", "");
        return surroundings.terminal() && columns.matches("\\d{1,4}")
                ? Math.max(NARROWEST, Math.min(Lines.WIDEST, Integer.parseInt(columns)))
                : Lines.WIDEST;
    }

    /** Prints text, in plain ASCII with {@code --ascii} or if the terminal does not use UTF-8. */
    void print(Surroundings surroundings, String text) {
        boolean plain = ascii || !surroundings.charset().equals(StandardCharsets.UTF_8);
        surroundings.print(plain ? Ascii.fold(text) : text);
    }
}
