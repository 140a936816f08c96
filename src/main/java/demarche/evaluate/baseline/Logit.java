package demarche.evaluate.baseline;

import demarche.crisis.AskLevel;
import demarche.crisis.Measure;
import demarche.evaluate.Backdrop;
import demarche.evaluate.Backdrops;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Trainee;
import demarche.evaluate.score.ScoredVote;
import demarche.reasoning.Probability;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A multinomial logit on the same facts: yes, abstain, no or absent, by the strength with which each rule pushes, the
 * level
 * of the ask and the share of votes missed the year before, with a ridge penalty. It does not use the signs of theory
 * or the order of the three ways to vote.
 */
final class Logit implements Method {
    static final String NAME = "multinomial logit";

    /** The penalty with the best held-out forecasts among those tried: a choice in favour of this baseline. */
    static final double RIDGE = 30;

    private static final int CLASSES = ScoredVote.OPTIONS.size();
    private static final int LEVELS = Fits.LEVELS.size();
    private static final double LEAST_ABSENCE = 0.01;

    /** A state on a vote: the features that are not 0, and what it did (an index into the ways to vote, −1 unknown). */
    static final class Sample {
        private final int[] features;
        private final double[] values;
        private final int vote;

        Sample(int[] features, double[] values, int vote) {
            this.features = features;
            this.values = values;
            this.vote = vote;
        }
    }

    private final Reasons reasons;
    private final Backdrops backdrops;
    private final Map<String, Integer> columns;
    private final double[] fitted;

    private Logit(Reasons reasons, Backdrops backdrops, Map<String, Integer> columns, double[] fitted) {
        this.reasons = reasons;
        this.backdrops = backdrops;
        this.columns = columns;
        this.fitted = fitted;
    }

    static Trainee trainee(Reasons reasons, Backdrops backdrops) {
        return trainee(reasons, backdrops, RIDGE);
    }

    static Trainee trainee(Reasons reasons, Backdrops backdrops, double ridge) {
        return training -> {
            TreeSet<String> rules = new TreeSet<>();
            Fits.notEmpty(training)
                    .forEach(call -> reasons.of(call).values().forEach(strengths -> rules.addAll(strengths.keySet())));
            Map<String, Integer> columns = new TreeMap<>();
            rules.forEach(rule -> columns.put(rule, columns.size()));
            List<Sample> rows = new ArrayList<>();
            for (RollCall call : training) {
                Map<String, Map<String, Integer>> of = reasons.of(call);
                Backdrop backdrop = backdrops.of(call);
                call.scored()
                        .forEach((state, vote) -> rows.add(row(
                                of.getOrDefault(state, Map.of()),
                                call.measure(),
                                backdrop.absence(state),
                                columns,
                                ScoredVote.OPTIONS.indexOf(vote))));
            }
            int width = width(columns);
            return new Logit(
                    reasons,
                    backdrops,
                    columns,
                    Fits.least(new Misfit(rows, width, ridge), new double[CLASSES * width]));
        };
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
        Map<String, Map<String, Integer>> of = reasons.of(call);
        Backdrop backdrop = backdrops.of(call);
        SortedMap<String, Forecast> forecasts = new TreeMap<>();
        for (String state : call.scored().keySet()) {
            Sample row = row(of.getOrDefault(state, Map.of()), call.measure(), backdrop.absence(state), columns, -1);
            double[] shares = shares(row, fitted, width(columns));
            forecasts.put(
                    state,
                    Forecast.likeliest(new Probability(
                            shares[ScoredVote.OPTIONS.indexOf(Option.YES)],
                            shares[ScoredVote.OPTIONS.indexOf(Option.ABSTAIN)],
                            shares[ScoredVote.OPTIONS.indexOf(Option.NO)],
                            shares[ScoredVote.OPTIONS.indexOf(Option.ABSENT)])));
        }
        return forecasts;
    }

    /** A column for each rule, each level of the ask, absence, and the intercept. */
    private static int width(Map<String, Integer> columns) {
        return columns.size() + LEVELS + 2;
    }

    private static Sample row(
            Map<String, Integer> strengths, Measure measure, double absence, Map<String, Integer> columns, int vote) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        strengths.forEach((rule, strength) -> {
            Integer column = columns.get(rule);
            if (column != null) {
                values.put(column, measure.text().sign() * strength / 1000.0);
            }
        });
        List<AskLevel> readings = measure.ask().readings();
        readings.forEach(level -> values.put(columns.size() + Fits.LEVELS.indexOf(level), 1.0 / readings.size()));
        double clipped = Math.min(1 - LEAST_ABSENCE, Math.max(LEAST_ABSENCE, absence));
        values.put(columns.size() + LEVELS, StrictMath.log(clipped / (1 - clipped)));
        values.put(columns.size() + LEVELS + 1, 1.0);
        return new Sample(
                values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values.values().stream().mapToDouble(Double::doubleValue).toArray(),
                vote);
    }

    private static double[] shares(Sample row, double[] parameters, int width) {
        double[] shares = new double[CLASSES];
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < CLASSES; c++) {
            double sum = 0;
            for (int i = 0; i < row.features.length; i++) {
                sum += parameters[c * width + row.features[i]] * row.values[i];
            }
            shares[c] = sum;
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int c = 0; c < CLASSES; c++) {
            shares[c] = StrictMath.exp(shares[c] - most);
            all += shares[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            shares[c] /= all;
        }
        return shares;
    }

    /** Minus the log-likelihood plus half the ridge times the sum of squares; the intercepts alone are hardly held. */
    record Misfit(List<Sample> rows, int width, double ridge) implements Fits.Cost {
        private static final double SLIGHT = 0.001;

        private double penalty(int parameter) {
            return parameter % width == width - 1 ? SLIGHT : ridge;
        }

        @Override
        public double value(double[] parameters) {
            double sum = 0;
            for (int i = 0; i < parameters.length; i++) {
                sum += penalty(i) / 2 * parameters[i] * parameters[i];
            }
            for (Sample row : rows) {
                sum -= StrictMath.log(Math.max(Double.MIN_NORMAL, shares(row, parameters, width)[row.vote]));
            }
            return sum;
        }

        @Override
        public double[] gradient(double[] parameters) {
            double[] gradient = new double[parameters.length];
            for (int i = 0; i < parameters.length; i++) {
                gradient[i] = penalty(i) * parameters[i];
            }
            for (Sample row : rows) {
                double[] shares = shares(row, parameters, width);
                for (int c = 0; c < CLASSES; c++) {
                    double by = shares[c] - (c == row.vote ? 1 : 0);
                    for (int i = 0; i < row.features.length; i++) {
                        gradient[c * width + row.features[i]] += by * row.values[i];
                    }
                }
            }
            return gradient;
        }
    }
}
