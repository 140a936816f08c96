package demarche.reasoning.concept;

/**
 * The ideal point of the side opposed to the acting state, from votes in the General Assembly.
 *
 * @param idealPoint in thousandths
 */
public record OtherSide(int idealPoint) implements Concept {

    /** For consequences: halfway between two ideal points, in thousandths. */
    public static OtherSide halfway(double side, double assembly) {
        return at((side + assembly) / 2);
    }

    /** For consequences: at an ideal point, in thousandths, rounded. */
    public static OtherSide at(double idealPoint) {
        return new OtherSide((int) Math.round(idealPoint));
    }
}
