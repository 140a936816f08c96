package demarche.reasoning.whynot;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that a piece of a rule mentions. */
final class Names {
    private static final Pattern NAME = Pattern.compile("\\$\\w+");

    private Names() {}

    /** Every name in a text, with its {@code $}. */
    static Set<String> in(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
