package demarche.evaluate.score;

/**
 * One case of which a method said how likely a rare event is.
 *
 * @param score the higher, the likelier; only its order counts
 * @param event whether it happened
 */
public record RankedCase(double score, boolean event) {

    /** @throws IllegalArgumentException if the score is no number */
    public RankedCase {
        if (Double.isNaN(score)) {
            throw new IllegalArgumentException("a score that is no number ranks nothing");
        }
    }
}
