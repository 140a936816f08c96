package demarche.evaluate.baseline;

import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Trainee;
import demarche.evaluate.score.ScoredVote;
import demarche.reasoning.Probability;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Each state repeats its vote on the latest earlier roll call of the Assembly in the dispute. Probabilities are the
 * shares of repeated and changed votes in other disputes. No forecast without an earlier roll call.
 */
final class PreviousVote implements Method {
    static final String NAME = "previous vote";

    private static final double STAYS = 0.9;
    private static final double PRIOR = 10;

    private final Map<Option, Tally> transitions = new EnumMap<>(Option.class);

    private PreviousVote(List<RollCall> training) {
        for (Option option : ScoredVote.OPTIONS) {
            transitions.put(option, new Tally());
        }
        for (RollCall call : training) {
            Map<String, Option> before = before(call);
            call.scored().forEach((state, vote) -> {
                Option earlier = before.get(state);
                if (earlier != null) {
                    tally(earlier).add(vote);
                }
            });
        }
    }

    /** Fitted to any votes; without votes, nine in ten states repeat their vote. */
    static Trainee trainee() {
        return PreviousVote::new;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean hasSeenTheVote() {
        return false;
    }

    @Override
    public SortedMap<String, Forecast> forecast(RollCall call) {
        SortedMap<String, Forecast> forecasts = new TreeMap<>();
        Map<String, Option> before = before(call);
        if (before.isEmpty()) {
            return forecasts;
        }
        Tally all = new Tally();
        before.values().forEach(all::add);
        for (String state : call.scored().keySet()) {
            // A new member takes the most frequent vote.
            Option earlier = before.getOrDefault(state, all.mode());
            forecasts.put(state, new Forecast(earlier, tally(earlier).shares(staying(earlier), PRIOR)));
        }
        return forecasts;
    }

    /** The votes on the latest earlier roll call, converted to the direction of the present text. */
    private static Map<String, Option> before(RollCall call) {
        Optional<Measure> latest = call.earlier().stream()
                .filter(measure -> measure.forum() == Forum.UNGA && measure.instrument() == Instrument.VOTE)
                .reduce((earlier, later) -> later);
        Map<String, Option> votes = new TreeMap<>();
        latest.ifPresent(measure -> {
            RecordedVotes recorded = measure.observed();
            if (recorded != null) {
                boolean sameWay = measure.text() == call.measure().text();
                recorded.options().forEach((state, vote) -> votes.put(state, sameWay ? vote : opposite(vote)));
            }
        });
        return votes;
    }

    private static Option opposite(Option vote) {
        return switch (vote) {
            case YES -> Option.NO;
            case NO -> Option.YES;
            default -> vote;
        };
    }

    private static Probability staying(Option earlier) {
        double rest = (1 - STAYS) / 3;
        return new Probability(
                earlier == Option.YES ? STAYS : rest,
                earlier == Option.ABSTAIN ? STAYS : rest,
                earlier == Option.NO ? STAYS : rest,
                earlier == Option.ABSENT ? STAYS : rest);
    }

    private Tally tally(Option option) {
        return transitions.getOrDefault(option, new Tally());
    }
}
