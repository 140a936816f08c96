package demarche.answer.text;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Text for terminals that know no other letters than ASCII; every character keeps its place. */
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

    /** The text with signs and accented letters replaced by plain ones, and a question mark for all else. */
    public static String fold(String text) {
        // Signs first: taking accents off would also turn … into three characters.
        String plain = text.codePoints()
                .mapToObj(c -> SIGNS.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
        return StringUtils.stripAccents(plain)
                .codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "?")
                .collect(Collectors.joining());
    }
}
