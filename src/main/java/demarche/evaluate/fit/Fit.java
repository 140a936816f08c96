package demarche.evaluate.fit;

import demarche.crisis.AskLevel;
import demarche.crisis.Asks;
import demarche.crisis.VoteAsks;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.rules.RuleBook;
import demarche.rules.Weights;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One fit, in two steps. The first takes the cold track: all rules that push without a record, the cuts of the levels
 * and
 * the shifts of single votes. The second takes the track with record and fits what pushes there alone, the rules that
 * read
 * earlier votes, with everything of the first step settled but the shifts. So one set of numbers serves both tracks.
 *
 * <p>The n votes of a dispute count n^−½ each, so that a dispute asked about every year does not rule the fit. The
 * spread τ
 * is the root of the mean over votes of the squared shift and its posterior variance, in a few rounds of
 * expectation-maximisation (Dempster, Laird and Rubin 1977) with the variance after Laplace and without the covariance
 * of
 * the shift with anything else.
 */
final class Fit {
    private static final List<AskLevel> LEVELS = List.of(AskLevel.values());
    private static final double FIRST_SPREAD = 1;
    private static final int SPREAD_ROUNDS = 4;
    private static final int HEAVIEST = 10_000;
    private static final int FARTHEST = 20_000;

    private final List<RollCall> calls;
    private final Design design;
    private final RuleBook book;
    private final Weights judged;
    private final Map<AskLevel, VoteAsks.Cuts> judgedCuts = new EnumMap<>(AskLevel.class);

    private Fit(List<RollCall> calls, Design design, RuleBook book, Weights weights, Asks asks) {
        this.calls = calls;
        this.design = design;
        this.book = book;
        this.judged = weights;
        asks.votes().forEach((level, vote) -> judgedCuts.put(level, vote.judged()));
    }

    /**
     * Fits weights and thresholds.
     *
     * @param weights only what was judged of them matters
     * @param asks likewise
     * @throws TooFewDisputesException if the votes are of too few disputes
     */
    static Calibration of(List<RollCall> calls, Design design, RuleBook book, Weights weights, Asks asks) {
        return new Fit(calls, design, book, weights, asks).calibration(Calibrator.requireDisputes(calls));
    }

    private Calibration calibration(SortedSet<String> disputes) {
        SortedMap<String, Integer> cold = pushes(Track.COLD);
        SortedMap<String, Integer> recorded = pushes(Track.WITH_RECORD);
        recorded.keySet().removeAll(cold.keySet());

        SortedMap<String, Double> weights = new TreeMap<>();
        judged.judged().forEach((rule, milli) -> weights.put(rule, milli / 1000.0));
        Cuts cuts = new Cuts();
        judgedCuts.forEach((level, at) -> cuts.set(level, at.yes() / 1000.0, at.no() / 1000.0));

        Step first = new Step(calls, Track.COLD, List.copyOf(cold.keySet()), weights);
        double spread = FIRST_SPREAD;
        double[] x = new double[first.model(cuts, true, spread).size()];
        for (int round = 0; round < SPREAD_ROUNDS; round++) {
            OrdinalModel model = first.model(cuts, true, spread);
            x = Optimum.of(model, x);
            spread = first.spread(model, x, spread);
        }
        // The shifts are in units of a spread that has moved a little since.
        OrdinalModel model = first.model(cuts, true, spread);
        x = Optimum.of(model, x);
        first.settle(model, x, weights);
        for (AskLevel level : AskLevel.values()) {
            cuts.set(level, model.yes(x, index(level)), model.no(x, index(level)));
        }

        if (!recorded.isEmpty()) {
            List<RollCall> withRecord = calls.stream()
                    .filter(call -> design.reasons(call, Track.WITH_RECORD).stream()
                            .anyMatch(it -> !Collections.disjoint(it.strengths().keySet(), recorded.keySet())))
                    .toList();
            Step second = new Step(withRecord, Track.WITH_RECORD, List.copyOf(recorded.keySet()), weights);
            OrdinalModel settled = second.model(cuts, false, spread);
            second.settle(settled, Optimum.of(settled, new double[settled.size()]), weights);
        }
        return result(disputes, cold, recorded, weights, cuts, spread);
    }

    private Calibration result(
            SortedSet<String> disputes,
            SortedMap<String, Integer> cold,
            SortedMap<String, Integer> recorded,
            SortedMap<String, Double> weights,
            Cuts cuts,
            double spread) {
        SortedMap<String, Calibration.Rule> rules = new TreeMap<>();
        judged.judged().forEach((rule, milli) -> {
            boolean record = recorded.containsKey(rule);
            int rests = cold.getOrDefault(rule, recorded.getOrDefault(rule, 0));
            int fitted = rests == 0 ? milli : within(1, Objects.requireNonNull(weights.get(rule)), HEAVIEST);
            rules.put(rule, new Calibration.Rule(milli, fitted, rests, record ? Track.WITH_RECORD : Track.COLD));
        });
        Map<AskLevel, Calibration.Level> levels = new EnumMap<>(AskLevel.class);
        judgedCuts.forEach((level, at) -> {
            int rests = (int) calls.stream()
                    .filter(call -> call.measure().ask().readings().contains(level))
                    .count();
            levels.put(level, new Calibration.Level(at, rests == 0 ? at : cuts.rounded(level), rests));
        });
        int votes = calls.stream()
                .mapToInt(call -> (int) design.reasons(call, Track.COLD).stream()
                        .filter(it -> it.observed() != Option.ABSENT)
                        .count())
                .sum();
        return new Calibration(rules, levels, within(0, spread, FARTHEST), disputes, calls.size(), votes);
    }

    private static int index(AskLevel level) {
        return LEVELS.indexOf(level);
    }

    private static int within(int least, double logOdds, int most) {
        return (int) Math.max(least, Math.min(most, Math.round(1000 * logOdds)));
    }

    /** The number of votes of present states with a push, by rule. */
    private SortedMap<String, Integer> pushes(Track track) {
        SortedMap<String, Integer> pushes = new TreeMap<>();
        for (RollCall call : calls) {
            for (ReasonedVote of : design.reasons(call, track)) {
                if (of.observed() != Option.ABSENT) {
                    of.strengths().forEach((rule, strength) -> {
                        if (strength > 0) {
                            pushes.merge(rule, 1, Integer::sum);
                        }
                    });
                }
            }
        }
        return pushes;
    }

    /** The cuts of all levels, in log-odds. */
    private static final class Cuts {
        private final List<Double> yes = new ArrayList<>(Collections.nCopies(LEVELS.size(), 0.0));
        private final List<Double> no = new ArrayList<>(yes);

        void set(AskLevel level, double yesCut, double noCut) {
            yes.set(index(level), yesCut);
            no.set(index(level), noCut);
        }

        VoteAsks.Cuts rounded(AskLevel level) {
            int yesCut = within(-FARTHEST + 100, yes.get(index(level)), FARTHEST);
            int least = (int) Math.round(1000 * OrdinalModel.LEAST_GAP);
            return new VoteAsks.Cuts(
                    yesCut, Math.min(within(-FARTHEST, no.get(index(level)), FARTHEST), yesCut - least));
        }
    }

    /** Some votes on one track, and the rules whose weights are fitted to them. */
    private final class Step {
        private final List<String> free;
        private final List<Double> start;
        private final List<Observation> observations = new ArrayList<>();
        /** The weight of each vote in the fit. */
        private final List<Double> counts = new ArrayList<>();

        Step(List<RollCall> votes, Track track, List<String> free, SortedMap<String, Double> weights) {
            this.free = free;
            this.start = free.stream()
                    .map(rule -> Objects.requireNonNull(weights.get(rule)))
                    .toList();
            Map<String, Integer> index = new HashMap<>();
            free.forEach(rule -> index.put(rule, index.size()));
            Map<String, Long> ofDispute =
                    votes.stream().collect(Collectors.groupingBy(RollCall::dispute, Collectors.counting()));
            for (RollCall call : votes) {
                double count = 1 / Math.sqrt(Objects.requireNonNull(ofDispute.get(call.dispute())));
                for (ReasonedVote of : design.reasons(call, track)) {
                    if (of.observed() != Option.ABSENT) {
                        observations.add(observation(call, of, counts.size(), count, index, weights));
                    }
                }
                counts.add(count);
            }
        }

        private Observation observation(
                RollCall call,
                ReasonedVote of,
                int vote,
                double count,
                Map<String, Integer> index,
                SortedMap<String, Double> weights) {
            int text = call.measure().text().sign();
            double offset = 0;
            List<Observation.Term> terms = new ArrayList<>();
            for (Map.Entry<String, Integer> push : of.strengths().entrySet()) {
                int sign = text
                        * book.getRule(push.getKey()).direction().orElseThrow().sign();
                double strength = sign * push.getValue() / 1000.0;
                Integer at = index.get(push.getKey());
                if (at == null) {
                    offset += strength * Objects.requireNonNull(weights.get(push.getKey()));
                } else {
                    terms.add(new Observation.Term(at, strength));
                }
            }
            return new Observation(
                    vote,
                    index(call.measure().ask().from()),
                    index(call.measure().ask().to()),
                    Observation.Choice.valueOf(of.observed().name()),
                    count,
                    offset,
                    terms);
        }

        OrdinalModel model(Cuts cuts, boolean cutsAreFree, double spread) {
            return new OrdinalModel(
                    observations,
                    new OrdinalModel.Judged(start, cuts.yes, cuts.no),
                    cutsAreFree,
                    counts.size(),
                    spread);
        }

        void settle(OrdinalModel model, double[] x, SortedMap<String, Double> weights) {
            for (int rule = 0; rule < free.size(); rule++) {
                weights.put(free.get(rule), model.weight(x, rule));
            }
        }

        /** The information of a standardised shift is spread² over its posterior variance. */
        double spread(OrdinalModel model, double[] x, double before) {
            double[] information = model.information(x);
            double sum = 0;
            double total = 0;
            for (int cut = 0; cut < 2; cut++) {
                for (int vote = 0; vote < counts.size(); vote++) {
                    double shift = model.shift(x, cut, vote);
                    double variance = before * before / information[model.shiftAt(cut, vote)];
                    sum += counts.get(vote) * (shift * shift + variance);
                    total += counts.get(vote);
                }
            }
            return Math.sqrt(sum / total);
        }
    }
}
