package demarche.evaluate.change;

import demarche.crisis.Measure;
import demarche.crisis.Option;
import demarche.crisis.TextDirection;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.reasoning.Probability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who moved between two votes, and who was said to.
 *
 * @param states how many voted on both
 * @param recorded who moved
 * @param rules who moves as the rules infer from the record up to and including the earlier vote
 * @param nearest as many states as the rules name, those nearest to the cut beside what they voted before, as the rules
 *     place them without any record
 */
public record ChangeResult(
        Measure earlier, Measure later, String dispute, int states, Moves recorded, Moves rules, Moves nearest) {

    private record Near(String state, int direction, double distance) {}

    /**
     * Scores a pair.
     *
     * @param rules on the track with record
     * @param cold the rules without
     */
    public static ChangeResult of(ChangePair pair, Method rules, Method cold) {
        RollCall later = pair.laterAfterEarlier();
        Measure before = pair.earlier().measure();
        Measure after = later.measure();
        SortedMap<String, Integer> stood = new TreeMap<>();
        SortedMap<String, Integer> recorded = new TreeMap<>();
        SortedMap<String, Option> earlierVotes = pair.earlier().scored();
        later.scored().forEach((state, vote) -> {
            Option earlier = earlierVotes.getOrDefault(state, Option.ABSENT);
            if (earlier != Option.ABSENT && vote != Option.ABSENT) {
                int from = leaning(earlier, before);
                stood.put(state, from);
                move(recorded, state, from, leaning(vote, after));
            }
        });
        SortedMap<String, Integer> inferred = new TreeMap<>();
        SortedMap<String, Forecast> forecasts = rules.forecast(later);
        stood.forEach((state, from) -> attending(forecasts.get(state))
                .ifPresent(option -> move(inferred, state, from, leaning(option, after))));
        return new ChangeResult(
                before,
                after,
                later.dispute(),
                stood.size(),
                new Moves(recorded),
                new Moves(inferred),
                nearest(stood, cold.forecast(later), after, inferred.size()));
    }

    /** Who moves, by the rules. */
    public Moves.Score scoreOfRules() {
        return new Moves.Score(rules.alsoIn(recorded), rules.count(), recorded.count());
    }

    /** Who moves and which way, by the rules. */
    public Moves.Score directionOfRules() {
        return new Moves.Score(rules.alikeIn(recorded), rules.count(), recorded.count());
    }

    /** Who moves, were it those nearest to a cut. */
    public Moves.Score scoreOfNearest() {
        return new Moves.Score(nearest.alsoIn(recorded), nearest.count(), recorded.count());
    }

    /** Who moves and which way, were it those nearest to a cut. */
    public Moves.Score directionOfNearest() {
        return new Moves.Score(nearest.alikeIn(recorded), nearest.count(), recorded.count());
    }

    private static void move(SortedMap<String, Integer> moves, String state, int from, int to) {
        if (from != to) {
            moves.put(state, Integer.signum(to - from));
        }
    }

    /** 1 against the acting state, −1 towards it. */
    private static int leaning(Option option, Measure measure) {
        int vote = option == Option.YES ? 1 : option == Option.NO ? -1 : 0;
        return sign(measure) * vote;
    }

    private static int sign(Measure measure) {
        return measure.text() == TextDirection.AGAINST ? 1 : -1;
    }

    /** What it does if it attends; nothing where it is said to be kept away for certain. */
    private static Optional<Option> attending(@org.jspecify.annotations.Nullable Forecast forecast) {
        if (forecast == null) {
            return Optional.empty();
        }
        if (forecast.option() != Option.ABSENT) {
            return Optional.of(forecast.option());
        }
        Probability p = forecast.probability();
        return p.absent() >= 1
                ? Optional.empty()
                : Optional.of(Forecast.likeliest(new Probability(p.yes(), p.abstain(), p.no(), 0))
                        .option());
    }

    private static Moves nearest(
            SortedMap<String, Integer> stood, SortedMap<String, Forecast> cold, Measure measure, int count) {
        List<Near> near = new ArrayList<>();
        stood.forEach((state, from) -> {
            Forecast forecast = cold.get(state);
            if (forecast != null && forecast.probability().absent() < 1) {
                near.add(near(state, from * sign(measure), forecast.probability(), sign(measure)));
            }
        });
        SortedMap<String, Integer> moves = new TreeMap<>();
        near.stream()
                .sorted(Comparator.comparingDouble(Near::distance).thenComparing(Near::state))
                .limit(count)
                .forEach(of -> moves.put(of.state(), of.direction()));
        return new Moves(moves);
    }

    /** The cut it would cross: of yes from above, of no from below, and from between the nearer of the two. */
    private static Near near(String state, int vote, Probability probability, int sign) {
        double present = 1 - probability.absent();
        double yes = Math.abs(logit(probability.yes() / present));
        double no = Math.abs(logit(probability.no() / present));
        if (vote > 0) {
            return new Near(state, -sign, yes);
        }
        if (vote < 0) {
            return new Near(state, sign, no);
        }
        return yes <= no ? new Near(state, sign, yes) : new Near(state, -sign, no);
    }

    private static double logit(double probability) {
        double clipped = Math.min(1 - 1e-9, Math.max(1e-9, probability));
        return StrictMath.log(clipped / (1 - clipped));
    }
}
