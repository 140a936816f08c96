package demarche.world;

import java.util.Locale;
import java.util.regex.Pattern;

/** Terms of redistribution beyond attribution. */
public enum Terms implements Coded {
    /** Not for commercial use. */
    NON_COMMERCIAL,
    /** Derived works need the same terms. */
    SHARE_ALIKE,
    /** Free for research. */
    RESEARCH,
    /** Attribution only, or facts that can be quoted freely. */
    OTHER;

    private static final Pattern NC = Pattern.compile("\\bnc\\b|non-?commercial");
    private static final Pattern SA = Pattern.compile("\\bsa\\b|share-?alike");

    /** The terms of a licence; the strictest of several. */
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
