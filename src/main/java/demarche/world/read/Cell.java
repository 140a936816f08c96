package demarche.world.read;

import demarche.world.Place;

/**
 * One cell of a CSV table.
 *
 * @param text its content without quotes and surrounding spaces; empty where nothing is known
 * @param place where it begins
 */
public record Cell(String text, Place place) {

    /** Whether the cell says nothing. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
