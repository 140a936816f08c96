package demarche.evaluate.change;

import demarche.crisis.CrisisCase;
import demarche.crisis.Developments;
import demarche.crisis.Measure;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.score.PrecisionRecall;
import demarche.evaluate.score.RankedCase;
import demarche.reasoning.Probability;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Recorded and forecast changes between two votes, for the states that voted on both.
 *
 * @param before the case of the earlier vote
 * @param after the case of the later
 * @param stated what is stated to have changed between the two
 * @param recorded which states changed
 * @param informed which states change as the rules infer from the record up to and including the earlier vote and from
 *     what is
 *     stated
 *     to have changed since
 * @param plain the same without what is stated
 * @param nearest those nearest to the cut beside what they voted before, as the rules place them without any record; as
 *     many as the informed rules name are said to move
 */
public record ChangeResult(
        CrisisCase before,
        Measure earlier,
        CrisisCase after,
        Measure later,
        Optional<Developments> stated,
        Moves recorded,
        Prospects informed,
        Prospects plain,
        Prospects nearest) {

    /** The name of the rules with changes stated. */
    public static final String INFORMED = "rules, with changes stated";

    /** The name of the rules without changes stated. */
    public static final String PLAIN = "rules, without changes stated";

    /** The name of the simple baseline. */
    public static final String NEAREST = "nearest to a threshold";

    private record Cut(int direction, double distance) {}

    /**
     * Scores a pair.
     *
     * @param foresight of the rules on the track with record
     * @param cold the rules without
     */
    public static ChangeResult of(ChangePair pair, Foresight foresight, Method cold) {
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
                int to = leaning(vote, after);
                stood.put(state, from);
                if (from != to) {
                    recorded.put(state, Integer.signum(to - from));
                }
            }
        });
        MoveForecast foreseen = foresight.foresee(pair);
        Prospects informed = rules(INFORMED, stood, foreseen.informed(), after);
        return new ChangeResult(
                pair.earlier().crisis(),
                before,
                later.crisis(),
                after,
                foreseen.stated(),
                new Moves(recorded),
                informed,
                rules(PLAIN, stood, foreseen.plain(), after),
                nearest(stood, cold.forecast(later), after, informed.said().count()));
    }

    /** The matter both votes are about. */
    public String dispute() {
        return after.dispute();
    }

    /** The number of states that voted on both. */
    public int states() {
        return informed.states().size();
    }

    /** The three that say which states change. */
    public List<Prospects> methods() {
        return List.of(informed, plain, nearest);
    }

    /** States forecast to change, by a method. */
    public Moves.Score score(Prospects method) {
        return new Moves.Score(method.said().alsoIn(recorded), method.said().count(), recorded.count());
    }

    /** States forecast to change with direction, by a method. */
    public Moves.Score directions(Prospects method) {
        return new Moves.Score(method.said().alikeIn(recorded), method.said().count(), recorded.count());
    }

    /** The states as a method ranks them, and whether each moved. */
    public List<RankedCase> ranked(Prospects method) {
        List<RankedCase> ranked = new ArrayList<>();
        method.states()
                .forEach((state, prospect) -> ranked.add(
                        new RankedCase(prospect.chance(), recorded.directions().containsKey(state))));
        return ranked;
    }

    /** The area under the curve of precision over recall of a method; empty if no state changed. */
    public OptionalDouble averagePrecision(Prospects method) {
        return PrecisionRecall.averagePrecision(ranked(method));
    }

    /** The share of states that moved, which is the average precision of who knows nothing. */
    public double baseRate() {
        return states() == 0 ? 0 : recorded.count() / (double) states();
    }

    /** 1 against the acting state, −1 towards it. */
    private static int leaning(Option option, Measure measure) {
        int vote = option == Option.YES ? 1 : option == Option.NO ? -1 : 0;
        return measure.text().sign() * vote;
    }

    private static Prospects rules(
            String name, SortedMap<String, Integer> stood, Map<String, Forecast> forecasts, Measure measure) {
        SortedMap<String, Prospect> prospects = new TreeMap<>();
        stood.forEach((state, from) -> prospects.put(state, prospect(from, forecasts.get(state), measure)));
        return new Prospects(name, prospects);
    }

    /** A state inferred absent for certain has no forecast of another vote. */
    private static Prospect prospect(int from, @Nullable Forecast forecast, Measure measure) {
        if (forecast == null || forecast.probability().absent() >= 1) {
            return new Prospect(0, from == 0 ? 1 : -from, false);
        }
        Probability p = forecast.probability();
        double present = p.yes() + p.abstain() + p.no();
        double up = measure.text().sign() > 0 ? p.yes() : p.no();
        double down = measure.text().sign() > 0 ? p.no() : p.yes();
        double stays = from > 0 ? up : from < 0 ? down : p.abstain();
        int to = leaning(attending(forecast), measure);
        int direction = from == 0 ? (to != 0 ? to : up >= down ? 1 : -1) : -from;
        return new Prospect(Math.max(0, 1 - stays / present), direction, to != from);
    }

    /** Its vote if it attends. */
    private static Option attending(Forecast forecast) {
        if (forecast.option() != Option.ABSENT) {
            return forecast.option();
        }
        Probability p = forecast.probability();
        return Forecast.likeliest(new Probability(p.yes(), p.abstain(), p.no(), 0))
                .option();
    }

    private static Prospects nearest(
            SortedMap<String, Integer> stood, SortedMap<String, Forecast> cold, Measure measure, int count) {
        SortedMap<String, Cut> cuts = new TreeMap<>();
        stood.forEach((state, from) -> {
            Forecast forecast = cold.get(state);
            cuts.put(
                    state,
                    forecast == null || forecast.probability().absent() >= 1
                            ? new Cut(from == 0 ? 1 : -from, Double.POSITIVE_INFINITY)
                            : cut(
                                    from * measure.text().sign(),
                                    forecast.probability(),
                                    measure.text().sign()));
        });
        List<String> first = cuts.entrySet().stream()
                .filter(entry -> Double.isFinite(entry.getValue().distance()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Cut> entry) ->
                                entry.getValue().distance())
                        .thenComparing(Map.Entry::getKey))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
        SortedMap<String, Prospect> prospects = new TreeMap<>();
        cuts.forEach((state, cut) ->
                prospects.put(state, new Prospect(-cut.distance(), cut.direction(), first.contains(state))));
        return new Prospects(NEAREST, prospects);
    }

    /** The threshold it would cross: that of yes from above, that of no from below, the nearer one from between. */
    private static Cut cut(int vote, Probability probability, int sign) {
        double present = 1 - probability.absent();
        double yes = Math.abs(logit(probability.yes() / present));
        double no = Math.abs(logit(probability.no() / present));
        if (vote > 0) {
            return new Cut(-sign, yes);
        }
        if (vote < 0) {
            return new Cut(sign, no);
        }
        return yes <= no ? new Cut(sign, yes) : new Cut(-sign, no);
    }

    private static double logit(double probability) {
        double clipped = Math.min(1 - 1e-9, Math.max(1e-9, probability));
        return StrictMath.log(clipped / (1 - clipped));
    }
}
