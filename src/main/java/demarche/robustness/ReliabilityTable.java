package demarche.robustness;

import demarche.evaluate.Track;
import demarche.evaluate.score.ReliabilityBin;
import demarche.world.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Observed frequencies of votes by inferred probability, from a backtest.
 *
 * @param date date of measurement, as in the file
 * @param heldOut whether weights were fitted without the tested dispute
 * @param rules digest of the rules, weights and thresholds
 * @param bins tenths of probability by track and way to vote
 */
public record ReliabilityTable(
        String date, boolean heldOut, String rules, Map<Track, Map<Option, List<ReliabilityBin>>> bins) {

    public ReliabilityTable {
        bins = Map.copyOf(bins);
    }

    /** The tenth of a probability, if it has forecasts. */
    public Optional<ReliabilityBin> findBin(Track track, Option option, double probability) {
        return bins.getOrDefault(track, Map.of()).getOrDefault(option, List.of()).stream()
                .filter(bin -> bin.tenth() == ReliabilityBin.tenth(probability))
                .findFirst();
    }
}
