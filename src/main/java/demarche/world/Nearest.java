package demarche.world;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The valid word somebody probably meant, for "did you mean". */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate closest to what was typed, when it is close enough to be worth suggesting: at most a third of its
     * letters wrong, two letters swapped counting as one mistake. Upper and lower case are alike. Among equals the one
     * that begins alike longest, then the first in the alphabet.
     */
    public static Optional<String> to(String typed, Collection<String> candidates) {
        String word = fold(typed);
        int limit = Math.max(1, word.length() / 3);
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
        record Scored(String candidate, int distance, int prefix) {}
        return candidates.stream()
                .map(candidate -> new Scored(
                        candidate,
                        distance.apply(word, fold(candidate)),
                        StringUtils.getCommonPrefix(word, fold(candidate)).length()))
                .filter(scored -> scored.distance >= 0 && scored.distance <= limit)
                .filter(scored -> scored.distance < word.length())
                .min(Comparator.comparingInt(Scored::distance)
                        .thenComparing(Comparator.comparingInt(Scored::prefix).reversed())
                        .thenComparing(Scored::candidate))
                .map(Scored::candidate);
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
