package demarche.crisis;

import demarche.world.Option;
import java.util.List;

/**
 * The thresholds of an ask level.
 *
 * @param yes threshold for yes, in milli-log-odds
 * @param no threshold for no, below that for yes
 * @param spread standard deviation of thresholds of single votes around those of their level, in milli-log-odds, from 0
 * @param judged judged thresholds, from which a calibration starts
 */
public record VoteAsks(int yes, int no, int spread, Cuts judged) {

    /** Thresholds for yes and no, in milli-log-odds. */
    public record Cuts(int yes, int no) {}

    /** @throws IllegalArgumentException if the threshold for yes is not above that for no, or the spread is negative */
    public VoteAsks {
        if (yes <= no || judged.yes() <= judged.no() || spread < 0) {
            throw new IllegalArgumentException(
                    "yes at " + yes + ", no at " + no + ", spread " + spread + ", judged " + judged);
        }
    }

    /** Judged thresholds without spread. */
    public static VoteAsks of(int yes, int no) {
        return new VoteAsks(yes, no, 0, new Cuts(yes, no));
    }

    /** The two thresholds; yes first. */
    public List<Ask> asks() {
        return List.of(new Ask(Option.YES, yes), new Ask(Option.NO, no));
    }
}
