package demarche.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/** Line wrapping. */
public final class Lines {
    /** The maximum line width, whatever the terminal. */
    public static final int WIDEST = 100;

    private static final int NARROWEST = 20;

    private Lines() {}

    /** Wraps text to a width; longer words, such as addresses, stay whole. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String wrapped = WordUtils.wrap(paragraph, Math.max(NARROWEST, width), "\n", false);
            lines.addAll(wrapped.lines().map(String::stripTrailing).toList());
            if (paragraph.isEmpty()) {
                lines.add("");
            }
        }
        return lines;
    }

    /** A paragraph whose later lines are indented. */
    public static String hanging(String text, int width, int indent) {
        return String.join("\n" + " ".repeat(indent), wrap(text, width - indent));
    }

    /** A label and its text in a separate column. */
    public static String labelled(String label, String text, int width, int column) {
        String padded = label + " ".repeat(Math.max(1, column - label.length()));
        return padded + hanging(text, width, column) + "\n";
    }

    /** Notes below a text, in a faint tone. */
    public static String below(List<String> sentences, int width, Paint paint) {
        return sentences.stream()
                .map(sentence -> paint.apply(Tone.FAINT, hanging(sentence, width, 0)) + "\n")
                .collect(Collectors.joining());
    }

    /** The number of visible characters. */
    public static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Shortens a text with …; an unclosed bracket is dropped. */
    public static String shorten(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        String beginning = text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1)));
        int bracket = beginning.indexOf(" (");
        return (bracket > 0 ? beginning.substring(0, bracket) : beginning).stripTrailing() + "…";
    }
}
