package demarche.cli;

import demarche.answer.text.Ascii;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.world.Coded;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** How a text for people looks. */
class Appearance {
    private static final int NARROWEST = 40;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            completionCandidates = Candidates.Colours.class,
            description = "Use colour: ${COMPLETION-CANDIDATES}. Default: auto, at a terminal unless NO_COLOR is set.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--ascii", description = "Write text in plain ASCII.")
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

    /** The width text is wrapped to: the terminal's where it says so and is narrower than what reads well. */
    int width(Surroundings surroundings) {
        String columns = surroundings.env().getOrDefault("COLUMNS", "");
        return surroundings.terminal() && columns.matches("\\d{1,4}")
                ? Math.max(NARROWEST, Math.min(Lines.WIDEST, Integer.parseInt(columns)))
                : Lines.WIDEST;
    }

    /** Prints a text for people, in plain ASCII where asked for or where the terminal knows no more. */
    void print(Surroundings surroundings, String text) {
        boolean plain = ascii || !surroundings.charset().equals(StandardCharsets.UTF_8);
        surroundings.print(plain ? Ascii.fold(text) : text);
    }
}
