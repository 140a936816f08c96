package demarche.world;

import java.util.Locale;
import java.util.regex.Pattern;

/** Terms that ask more of whoever passes figures on than to name their source. */
public enum Terms implements Coded {
    /** Not for commercial use. */
    NON_COMMERCIAL,
    /** What is derived from it has to stand under the same terms. */
    SHARE_ALIKE,
    /** Free for research. */
    RESEARCH,
    /** Nothing beyond naming the source, or quoted as fact. */
    OTHER;

    private static final Pattern NC = Pattern.compile("\\bnc\\b|non-?commercial");
    private static final Pattern SA = Pattern.compile("\\bsa\\b|share-?alike");

    /** The terms a licence states; of several the strictest. */
    public static Terms of(Source source) {
        String licence = source.licence().toLowerCase(Locale.ROOT);
        if (NC.matcher(licence).find()) {
            return NON_COMMERCIAL;
        }
        if (SA.matcher(licence).find()) {
            return SHARE_ALIKE;
        }
        return licence.contains("research") ? RESEARCH : OTHER;
    }
}
