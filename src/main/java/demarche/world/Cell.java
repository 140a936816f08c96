package demarche.world;

/**
 * One cell of a CSV table.
 *
 * @param text its content without quotes and surrounding spaces; empty where nothing is known
 * @param place where it begins
 */
public record Cell(String text, Place place) {

    /** Where a cell stands of which nobody will ask. */
    public static final Place NOWHERE = new Place("", 0, 0);

    /** Whether the cell says nothing. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
