package demarche.world;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds suggestions for "did you mean". */
public final class Nearest {

    private Nearest() {}

    /**
     * The nearest candidate, if at most a third of its letters differ; a swap of two letters counts as one difference.
     * Case does not count. Ties go to the longest common beginning, then to the alphabet.
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
