package demarche.answer.text;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Text in plain ASCII, for terminals without UTF-8; every character keeps its column. */
public final class Ascii {
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '─', "-"),
            Map.entry((int) '│', "|"),
            Map.entry((int) '├', "|"),
            Map.entry((int) '└', "`"),
            Map.entry((int) '≠', "!"),
            Map.entry((int) '…', "~"),
            Map.entry((int) '\u2212', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '·', "|"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '\u00a0', " "));

    private Ascii() {}

    /** Replaces signs and accented letters; other characters become a question mark. */
    public static String fold(String text) {
        // Signs first: removing accents would turn … into three characters.
        String plain = text.codePoints()
                .mapToObj(c -> SIGNS.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
        return StringUtils.stripAccents(plain)
                .codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "?")
                .collect(Collectors.joining());
    }
}
