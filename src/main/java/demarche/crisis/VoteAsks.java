package demarche.crisis;

import demarche.world.Option;
import java.util.List;

/**
 * What a text of one level asks.
 *
 * @param yes the yes-cut, in milli-log-odds
 * @param no the no-cut, below it
 * @param spread standard deviation with which the cuts of single votes scatter about those of their level, in
 *     milli-log-odds, from 0
 * @param judged the cuts set by judgement before any calibration; from these a calibration starts
 */
public record VoteAsks(int yes, int no, int spread, Cuts judged) {

    /** Where a yes begins and where a no ends, in milli-log-odds. */
    public record Cuts(int yes, int no) {}

    /** @throws IllegalArgumentException where a yes asks no more than a no, or cuts scatter by less than nothing */
    public VoteAsks {
        if (yes <= no || judged.yes() <= judged.no() || spread < 0) {
            throw new IllegalArgumentException(
                    "yes at " + yes + ", no at " + no + ", spread " + spread + ", judged " + judged);
        }
    }

    /** Cuts set by judgement about which single votes do not scatter. */
    public static VoteAsks of(int yes, int no) {
        return new VoteAsks(yes, no, 0, new Cuts(yes, no));
    }

    /** The cuts as asks; yes first. */
    public List<Ask> asks() {
        return List.of(new Ask(Option.YES, yes), new Ask(Option.NO, no));
    }
}
