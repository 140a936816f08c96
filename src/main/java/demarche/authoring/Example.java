package demarche.authoring;

import demarche.world.Place;
import java.util.List;

/**
 * One example of what rules do.
 *
 * @param name a sentence about foreign policy
 * @param expectations at least one
 */
public record Example(String name, Place place, Setting setting, List<Expectation> expectations) {
    public Example {
        expectations = List.copyOf(expectations);
    }

    /** The file in which it stands. */
    public String file() {
        return place.file();
    }
}
