package demarche.crisis;

import demarche.world.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What {@code facts/asks.yaml} holds.
 *
 * @param votes for each level of a text the asks of yes and of no and their spread
 * @param standing the asks of instruments that need no measure, the most demanding option first
 * @param acts the closed list of acts by code
 */
public record Asks(Map<AskLevel, VoteAsks> votes, Map<Instrument, List<Ask>> standing, Map<String, Act> acts) {

    /** The asks of a text: those of its level, or the middle between its two readings; yes first. */
    public List<Ask> of(AskRange range) {
        List<Ask> weaker = of(range.from());
        List<Ask> stronger = of(range.to());
        return IntStream.range(0, weaker.size())
                .mapToObj(i -> new Ask(
                        weaker.get(i).option(),
                        Math.floorDiv(weaker.get(i).milli() + stronger.get(i).milli(), 2)))
                .toList();
    }

    /** The asks of a level; yes first. */
    public List<Ask> of(AskLevel level) {
        return vote(level).asks();
    }

    /** The asks of each defensible reading of a text, the weaker first. */
    public List<VoteAsks> readings(AskRange range) {
        return range.readings().stream().map(this::vote).toList();
    }

    /** The asks of a level and their spread. */
    public VoteAsks vote(AskLevel level) {
        return Objects.requireNonNull(votes.get(level));
    }

    /** The same instruments and acts with other asks of votes. */
    public Asks withVotes(Map<AskLevel, VoteAsks> others) {
        return new Asks(others, standing, acts);
    }
}
