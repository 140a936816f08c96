package demarche.world;

/**
 * One cell of a CSV table.
 *
 * @param text its content without quotes and surrounding spaces; may be empty
 * @param place where it begins
 */
public record Cell(String text, Place place) {

    /** A placeholder for a place that is never used. */
    public static final Place NOWHERE = new Place("", 0, 0);

    /** Whether the cell is empty. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
