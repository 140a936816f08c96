package demarche.crisis;

import demarche.world.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The content of {@code facts/asks.yaml}.
 *
 * @param votes thresholds for yes and no, and their spread, by ask level
 * @param standing thresholds of instruments that need no measure, the most demanding option first
 * @param acts the closed list of acts by code
 */
public record Asks(Map<AskLevel, VoteAsks> votes, Map<Instrument, List<Ask>> standing, Map<String, Act> acts) {

    /** The thresholds of a text: those of its level, or the mean of its two readings; yes first. */
    public List<Ask> of(AskRange range) {
        List<Ask> weaker = of(range.from());
        List<Ask> stronger = of(range.to());
        return IntStream.range(0, weaker.size())
                .mapToObj(i -> new Ask(
                        weaker.get(i).option(),
                        Math.floorDiv(weaker.get(i).milli() + stronger.get(i).milli(), 2)))
                .toList();
    }

    /** The thresholds of a level; yes first. */
    public List<Ask> of(AskLevel level) {
        return vote(level).asks();
    }

    /** The thresholds of each defensible reading of a text, the weaker first. */
    public List<VoteAsks> readings(AskRange range) {
        return range.readings().stream().map(this::vote).toList();
    }

    /** The thresholds of a level and their spread. */
    public VoteAsks vote(AskLevel level) {
        return Objects.requireNonNull(votes.get(level));
    }

    /** A copy with other thresholds of votes. */
    public Asks withVotes(Map<AskLevel, VoteAsks> others) {
        return new Asks(others, standing, acts);
    }
}
