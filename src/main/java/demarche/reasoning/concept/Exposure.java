package demarche.reasoning.concept;

/**
 * What a state would lose if a relationship broke.
 *
 * @param to the state or organisation it depends on
 * @param degree 0 to 1000, where 1000 is as much as counts
 */
public record Exposure(String state, String to, ExposureKind kind, int degree) implements Concept {

    /**
     * For consequences: the degree of a share, rising evenly up to the share that counts in full.
     *
     * @param share permille
     * @param full permille from which on the degree is 1000
     */
    public static int grade(int share, int full) {
        return Math.min(1000, share * 1000 / full);
    }
}
