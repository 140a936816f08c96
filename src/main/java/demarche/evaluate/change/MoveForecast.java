package demarche.evaluate.change;

import demarche.crisis.Developments;
import demarche.evaluate.Forecast;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The inference of the later vote from the record up to and including the earlier one.
 *
 * @param plain with nothing said of what changed between them but what the tables carry
 * @param informed with what is stated of it; the same where nothing is
 * @param stated what is stated
 */
public record MoveForecast(
        SortedMap<String, Forecast> plain, SortedMap<String, Forecast> informed, Optional<Developments> stated) {}
