package demarche.evaluate.fit;

import java.util.Arrays;
import java.util.List;

/**
 * The posterior of weights and cuts given votes: an ordinal logistic likelihood with normal priors.
 *
 * <p>P(yes) = Λ(z − a), P(no) = Λ(b − z) with z the sum of weight times strength. A weight is its judgement times e^r,
 * so
 * that it cannot change its sign, with r normal about 0; the yes-cut of a level is normal about its judgement, the log
 * of
 * the gap between its cuts likewise; each vote shifts either cut by a normal amount of its own. Where a text has two
 * readings, a and b are the middle between their cuts. All figures are log-odds.
 *
 * <p>Parameters come standardised, in standard deviations of their priors from the middle of these, so that the prior
 * is
 * half the sum of their squares: first the rules, then the yes-cuts and the log-gaps of the levels where these are
 * free,
 * then the shifts of each vote's yes-cut and those of its no-cut.
 */
final class OrdinalModel {
    /**
     * Standard deviation of the log of a weight over its judgement: mostly within a factor of 1.6 either way. Chosen
     * among
     * 0.25, 0.35, 0.5, 0.7 and 1 by held-out disputes (docs/decisions/0012).
     */
    static final double SD_WEIGHT = 0.25;
    /** Standard deviation of a yes-cut about its judgement. */
    static final double SD_CUT = 1;
    /** Standard deviation of the log of a gap over its judgement. */
    static final double SD_GAP = 0.5;
    /** The least by which a yes-cut lies above its no-cut. */
    static final double LEAST_GAP = 0.05;

    /**
     * The numbers a fit starts from.
     *
     * @param weights of rules, by index, positive
     * @param yes cuts of levels, by index
     * @param no likewise, each below its yes
     */
    record Judged(List<Double> weights, List<Double> yes, List<Double> no) {
        Judged {
            weights = List.copyOf(weights);
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }
    }

    private final List<Observation> observations;
    private final Judged judged;
    private final boolean cutsAreFree;
    private final int votes;
    private final double sdShift;

    /**
     * @param cutsAreFree whether the cuts of levels are fitted, or stay as they are given
     * @param votes how many roll calls there are
     * @param sdShift τ, the standard deviation of the shift of a single vote's cut
     */
    OrdinalModel(List<Observation> observations, Judged judged, boolean cutsAreFree, int votes, double sdShift) {
        this.observations = observations;
        this.judged = judged;
        this.cutsAreFree = cutsAreFree;
        this.votes = votes;
        this.sdShift = sdShift;
    }

    /** The number of parameters. */
    int size() {
        return shiftAt(0, 0) + 2 * votes;
    }

    /** The weight of a rule. */
    double weight(double[] x, int rule) {
        return judged.weights().get(rule) * StrictMath.exp(SD_WEIGHT * x[rule]);
    }

    /** The yes-cut of a level. */
    double yes(double[] x, int level) {
        return cutsAreFree
                ? judged.yes().get(level) + SD_CUT * x[yesAt(level)]
                : judged.yes().get(level);
    }

    /** The no-cut of a level. */
    double no(double[] x, int level) {
        return yes(x, level) - gap(x, level);
    }

    private double gap(double[] x, int level) {
        double gap = judged.yes().get(level) - judged.no().get(level);
        return cutsAreFree ? gap * StrictMath.exp(SD_GAP * x[gapAt(level)]) : gap;
    }

    /**
     * The shift of a cut of one vote.
     *
     * @param cut 0 of yes, 1 of no
     */
    double shift(double[] x, int cut, int vote) {
        return sdShift * x[shiftAt(cut, vote)];
    }

    private int yesAt(int level) {
        return judged.weights().size() + level;
    }

    private int gapAt(int level) {
        return judged.weights().size() + judged.yes().size() + level;
    }

    /** The index of that shift among the parameters. */
    int shiftAt(int cut, int vote) {
        int before = judged.weights().size() + (cutsAreFree ? 2 * judged.yes().size() : 0);
        return before + cut * votes + vote;
    }

    /** −log of the posterior, but for a constant. */
    double value(double[] x) {
        return walk(x, new double[0], new double[0]);
    }

    /** The gradient of {@link #value}. */
    double[] gradient(double[] x) {
        double[] gradient = new double[size()];
        walk(x, gradient, new double[0]);
        return gradient;
    }

    /** The diagonal of the second derivatives of {@link #value}, without the bend of the weights' and gaps' logs. */
    double[] information(double[] x) {
        double[] information = new double[size()];
        walk(x, new double[size()], information);
        return information;
    }

    /** Whatever of gradient and information has room is filled. */
    private double walk(double[] x, double[] gradient, double[] information) {
        double[] weights = new double[judged.weights().size()];
        Arrays.setAll(weights, rule -> weight(x, rule));
        double[] yes = new double[judged.yes().size()];
        double[] gaps = new double[yes.length];
        for (int level = 0; level < yes.length; level++) {
            yes[level] = yes(x, level);
            gaps[level] = gap(x, level);
        }
        double value = 0;
        for (double xi : x) {
            value += xi * xi / 2;
        }
        if (gradient.length > 0) {
            System.arraycopy(x, 0, gradient, 0, x.length);
        }
        Arrays.fill(information, 1);
        for (Observation it : observations) {
            double z = it.offset();
            for (Observation.Term term : it.terms()) {
                z += weights[term.rule()] * term.strength();
            }
            int low = it.weaker();
            int high = it.stronger();
            double a = (yes[low] + yes[high]) / 2 + shift(x, 0, it.vote());
            double b = (yes[low] - gaps[low] + yes[high] - gaps[high]) / 2 + shift(x, 1, it.vote());
            boolean touching = b > a - LEAST_GAP;
            Slope slope = Slope.of(it.outcome(), z, a, touching ? a - LEAST_GAP : b);
            value -= it.weight() * slope.log();
            if (gradient.length > 0) {
                // Where the cuts would cross, the lower one goes with the upper.
                double da = it.weight() * (touching ? slope.a() + slope.b() : slope.a());
                double db = it.weight() * (touching ? 0 : slope.b());
                descend(it, slope, da, db, weights, gaps, gradient);
                if (information.length > 0) {
                    inform(it, slope, weights, gaps, information);
                }
            }
        }
        return value;
    }

    private void descend(
            Observation it, Slope slope, double da, double db, double[] weights, double[] gaps, double[] gradient) {
        for (Observation.Term term : it.terms()) {
            gradient[term.rule()] -= it.weight() * slope.z() * term.strength() * weights[term.rule()] * SD_WEIGHT;
        }
        if (cutsAreFree) {
            for (int level : new int[] {it.weaker(), it.stronger()}) {
                gradient[yesAt(level)] -= (da + db) / 2 * SD_CUT;
                gradient[gapAt(level)] += db / 2 * gaps[level] * SD_GAP;
            }
        }
        gradient[shiftAt(0, it.vote())] -= da * sdShift;
        gradient[shiftAt(1, it.vote())] -= db * sdShift;
    }

    private void inform(Observation it, Slope slope, double[] weights, double[] gaps, double[] information) {
        for (Observation.Term term : it.terms()) {
            information[term.rule()] +=
                    it.weight() * slope.zz() * square(term.strength() * weights[term.rule()] * SD_WEIGHT);
        }
        if (cutsAreFree) {
            for (int level : new int[] {it.weaker(), it.stronger()}) {
                information[yesAt(level)] += it.weight() * slope.zz() / 2 * square(SD_CUT);
                information[gapAt(level)] += it.weight() * slope.bb() / 2 * square(gaps[level] * SD_GAP);
            }
        }
        information[shiftAt(0, it.vote())] += it.weight() * slope.aa() * square(sdShift);
        information[shiftAt(1, it.vote())] += it.weight() * slope.bb() * square(sdShift);
    }

    private static double square(double value) {
        return value * value;
    }

    /**
     * The log of the likelihood of one vote with its first derivatives by leaning and cuts, and minus the second.
     *
     * <p>Of an abstention the likelihood is Λ(z − b) − Λ(z − a) = Λ(z − b) Λ(a − z) (1 − e^−(a−b)), which loses no
     * digits
     * where both are close to 1.
     */
    private record Slope(double log, double z, double a, double b, double zz, double aa, double bb) {
        static Slope of(Observation.Choice outcome, double z, double a, double b) {
            double overYes = logistic(z - a);
            double overNo = logistic(z - b);
            double bendYes = overYes * (1 - overYes);
            double bendNo = overNo * (1 - overNo);
            return switch (outcome) {
                case YES -> new Slope(logLogistic(z - a), 1 - overYes, overYes - 1, 0, bendYes, bendYes, 0);
                case NO -> new Slope(logLogistic(b - z), -overNo, 0, overNo, bendNo, 0, bendNo);
                case ABSTAIN -> {
                    double narrow = StrictMath.expm1(a - b);
                    double bendGap = (narrow + 1) / (narrow * narrow);
                    yield new Slope(
                            logLogistic(z - b) + logLogistic(a - z) + StrictMath.log1p(-StrictMath.exp(b - a)),
                            1 - overNo - overYes,
                            overYes + 1 / narrow,
                            overNo - 1 - 1 / narrow,
                            bendYes + bendNo,
                            bendYes + bendGap,
                            bendNo + bendGap);
                }
            };
        }

        private static double logistic(double x) {
            return 1 / (1 + StrictMath.exp(-x));
        }

        private static double logLogistic(double x) {
            return x > 0 ? -StrictMath.log1p(StrictMath.exp(-x)) : x - StrictMath.log1p(StrictMath.exp(x));
        }
    }
}
