package demarche.cli;

import demarche.answer.text.Tone;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Restrained colours that read on dark and light terminals. */
final class AnsiPaint {
    private AnsiPaint() {}

    static String paint(Tone tone, String text) {
        return switch (tone) {
            case PLAIN -> text;
            case STRONG -> in(Style.bold, text);
            case FAINT -> in(Style.faint, text);
            case AGAINST -> in(Style.fg_cyan, text);
            case TOWARDS -> in(Style.fg_magenta, text);
            case UNMATCHED -> in(Style.fg_yellow, text);
        };
    }

    private static String in(IStyle style, String text) {
        return style.on() + text + style.off();
    }
}
