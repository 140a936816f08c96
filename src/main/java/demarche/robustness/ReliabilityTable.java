package demarche.robustness;

import demarche.evaluate.Track;
import demarche.evaluate.score.ReliabilityBin;
import demarche.world.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often it came about, in a backtest, that states voted as the rules gave it such and such a probability.
 *
 * @param date the day it was measured on, as written in the file
 * @param heldOut whether numbers were fitted without the dispute asked about
 * @param rules digest of the rules, weights and asks it was measured with
 * @param bins tenths of probability by track and way to vote
 */
public record ReliabilityTable(
        String date, boolean heldOut, String rules, Map<Track, Map<Option, List<ReliabilityBin>>> bins) {

    public ReliabilityTable {
        bins = Map.copyOf(bins);
    }

    /** The tenth a probability lies in, where there have been forecasts in it. */
    public Optional<ReliabilityBin> findBin(Track track, Option option, double probability) {
        return bins.getOrDefault(track, Map.of()).getOrDefault(option, List.of()).stream()
                .filter(bin -> bin.tenth() == ReliabilityBin.tenth(probability))
                .findFirst();
    }
}
