package demarche.answer.assess;

import demarche.reasoning.Assessment;
import demarche.reasoning.Placements;
import demarche.reasoning.memory.Driver;
import demarche.world.Instrument;
import java.util.List;
import java.util.SortedSet;

/**
 * Where states stand by driver.
 *
 * @param all with every driver that is switched on
 * @param states codes of all of them
 */
public record DriversView(Assessment all, Instrument instrument, SortedSet<String> states, List<OfDriver> drivers) {

    /**
     * One driver.
     *
     * @param alone where states stand with no other driver
     * @param removed where they stand with all the others
     */
    public record OfDriver(Driver driver, Placements alone, Placements removed) {}

    public DriversView {
        drivers = List.copyOf(drivers);
    }
}
