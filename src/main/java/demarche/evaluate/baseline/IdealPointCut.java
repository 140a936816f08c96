package demarche.evaluate.baseline;

import demarche.evaluate.Backdrop;
import demarche.evaluate.Backdrops;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Trainee;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cut through the ideal points: how much further a state stands from the acting state than from the affected party,
 * or
 * than from the middle of the Assembly where the party has no ideal point, decides its vote. An ordered logit with two
 * cuts
 * that rise with the level of the ask, fitted on the states that were present; absence is the share of votes missed
 * before.
 */
final class IdealPointCut implements Method {
    static final String NAME = "ideal-point cut";
    private static final double RIDGE = 0.01;

    /**
     * A state on a training vote: distance (signed by the text), level of the ask, and whether yes (1), abstain, no
     * (−1).
     */
    record Sample(double distance, double level, int vote) {}

    private final Backdrops backdrops;
    private final double[] fitted;

    private IdealPointCut(Backdrops backdrops, double[] fitted) {
        this.backdrops = backdrops;
        this.fitted = fitted;
    }

    static Trainee trainee(Backdrops backdrops) {
        return training -> new IdealPointCut(
                backdrops,
                Fits.least(new Misfit(rows(Fits.notEmpty(training), backdrops)), new double[] {1, -1, 0, 1}));
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
        Backdrop backdrop = backdrops.of(call);
        SortedMap<String, Forecast> forecasts = new TreeMap<>();
        for (String state : call.scored().keySet()) {
            double leaning = fitted[0] * call.measure().text().sign() * distance(state, call, backdrop);
            double yesCut = fitted[1] + fitted[2] * Fits.level(call.measure());
            double noCut = yesCut - StrictMath.exp(fitted[3]);
            forecasts.put(
                    state,
                    Forecast.likeliest(Fits.of(
                            Fits.logistic(leaning - yesCut), Fits.logistic(noCut - leaning), backdrop.absence(state))));
        }
        return forecasts;
    }

    /** Distance to the acting state minus distance to the affected party. */
    static double distance(String state, RollCall call, Backdrop backdrop) {
        double point = backdrop.idealPoint(state);
        return Math.abs(point - backdrop.idealPoint(call.crisis().initiator()))
                - Math.abs(point - backdrop.idealPoint(call.crisis().affectedParty()));
    }

    private static List<Sample> rows(List<RollCall> training, Backdrops backdrops) {
        List<Sample> rows = new ArrayList<>();
        for (RollCall call : training) {
            Backdrop backdrop = backdrops.of(call);
            double level = Fits.level(call.measure());
            int sign = call.measure().text().sign();
            call.scored().forEach((state, vote) -> {
                if (vote != Option.ABSENT) {
                    rows.add(new Sample(
                            sign * distance(state, call, backdrop),
                            level,
                            vote == Option.YES ? 1 : vote == Option.NO ? -1 : 0));
                }
            });
        }
        return rows;
    }

    /**
     * Minus the log-likelihood, with a slight ridge so that there is a least value. Parameters: slope, cut of a yes at
     * level
     * 0, its rise by level, and the log of the gap down to the cut of a no.
     */
    record Misfit(List<Sample> rows) implements Fits.Cost {

        @Override
        public double value(double[] p) {
            double sum = 0;
            for (double parameter : p) {
                sum += RIDGE / 2 * parameter * parameter;
            }
            double gap = StrictMath.exp(p[3]);
            for (Sample row : rows) {
                double above = p[0] * row.distance - p[1] - p[2] * row.level;
                double likelihood =
                        switch (row.vote) {
                            case 1 -> Fits.logistic(above);
                            case -1 -> Fits.logistic(-above - gap);
                            default -> Fits.logistic(above + gap) - Fits.logistic(above);
                        };
                sum -= StrictMath.log(Math.max(Double.MIN_NORMAL, likelihood));
            }
            return sum;
        }

        @Override
        public double[] gradient(double[] p) {
            double[] gradient = new double[p.length];
            for (int i = 0; i < p.length; i++) {
                gradient[i] = RIDGE * p[i];
            }
            double gap = StrictMath.exp(p[3]);
            for (Sample row : rows) {
                double above = p[0] * row.distance - p[1] - p[2] * row.level;
                double upper = Fits.logistic(above);
                double lower = Fits.logistic(above + gap);
                // Of minus the log-likelihood, by what lies above the cut and by the gap.
                double byAbove =
                        switch (row.vote) {
                            case 1 -> upper - 1;
                            case -1 -> lower;
                            default -> upper + lower - 1;
                        };
                double byGap =
                        switch (row.vote) {
                            case 1 -> 0;
                            case -1 -> lower;
                            default -> -lower * (1 - lower) / Math.max(Double.MIN_NORMAL, lower - upper);
                        };
                gradient[0] += byAbove * row.distance;
                gradient[1] -= byAbove;
                gradient[2] -= byAbove * row.level;
                gradient[3] += byGap * gap;
            }
            return gradient;
        }
    }
}
