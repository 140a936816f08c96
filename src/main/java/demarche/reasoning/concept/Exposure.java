package demarche.reasoning.concept;

/**
 * The exposure of a state to another state or organisation.
 *
 * @param to the state or organisation to which it is exposed
 * @param degree 0 to 1000
 */
public record Exposure(String state, String to, ExposureKind kind, int degree) implements Concept {

    /**
     * For consequences: the degree of a share, proportional up to the share that counts in full.
     *
     * @param share permille
     * @param full permille from which on the degree is 1000
     */
    public static int grade(int share, int full) {
        return Math.min(1000, share * 1000 / full);
    }
}
