package demarche.world;

import org.jspecify.annotations.Nullable;

/**
 * The evidence of a fact.
 *
 * @param key unique name of the fact across all tables, for instance {@code alliances/USA-JPN-defence-1960-06-23}
 * @param source key of the {@link Source}
 * @param reliability grade of a judged fact, {@code null} for a recorded one
 * @param note a sentence of context shown with the fact, or {@code null}
 * @param place where the fact stands in the user's files
 */
public record Evidence(
        String key,
        Validity validity,
        String source,
        Basis basis,
        @Nullable Reliability reliability,
        @Nullable String note,
        Place place) {

    /** The table a fact of that key belongs to. */
    public static String tableOf(String key) {
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }

    /** The table the fact belongs to. */
    public String table() {
        return tableOf(key);
    }

    /** The key without its final day or year: shared by facts that succeed one another. */
    public String series() {
        String date = validity.keySuffix();
        return key.endsWith(date) ? key.substring(0, key.length() - date.length()) : key;
    }
}
