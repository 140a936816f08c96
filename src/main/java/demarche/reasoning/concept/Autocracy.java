package demarche.reasoning.concept;

/**
 * A state below the threshold of electoral democracy.
 *
 * @param degree 0 to 1000: the distance below the threshold of electoral democracy
 */
public record Autocracy(String state, int degree) implements Concept {

    /**
     * For consequences: graded by the distance of an index below a threshold.
     *
     * @param index 0 to {@code threshold}, permille
     */
    public static Autocracy of(String state, int index, int threshold) {
        return new Autocracy(state, (threshold - index) * 1000 / threshold);
    }
}
