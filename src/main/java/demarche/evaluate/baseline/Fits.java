package demarche.evaluate.baseline;

import demarche.crisis.AskLevel;
import demarche.crisis.Measure;
import demarche.evaluate.RollCall;
import demarche.reasoning.Probability;
import java.util.List;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;

/** Shared code of fitted baselines. */
final class Fits {
    private static final double RELATIVE = 1e-7;
    private static final double ABSOLUTE = 1e-7;
    private static final int STEPS = 2000;

    /** The weakest first. */
    static final List<AskLevel> LEVELS = List.of(AskLevel.values());

    private Fits() {}

    /** A smooth function to minimise. */
    interface Cost {
        double value(double[] parameters);

        double[] gradient(double[] parameters);
    }

    /** The roll calls, of which there must be one. */
    static List<RollCall> notEmpty(List<RollCall> training) {
        if (training.isEmpty()) {
            throw new IllegalArgumentException("no roll call of another dispute to fit on");
        }
        return training;
    }

    /** The minimum of a convex function, by conjugate gradients. */
    static double[] least(Cost cost, double[] start) {
        MultivariateFunction value = cost::value;
        MultivariateVectorFunction gradient = cost::gradient;
        return new NonLinearConjugateGradientOptimizer(
                        NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
                        new SimpleValueChecker(RELATIVE, ABSOLUTE, STEPS),
                        1e-4,
                        1e-6,
                        1)
                .optimize(
                        new MaxEval(Integer.MAX_VALUE),
                        new MaxIter(STEPS * 10),
                        new ObjectiveFunction(value),
                        new ObjectiveFunctionGradient(gradient),
                        GoalType.MINIMIZE,
                        new InitialGuess(start))
                .getPoint();
    }

    /** The ask level of a text, 0 to 5; the mean of two defensible readings. */
    static double level(Measure measure) {
        return measure.ask().readings().stream()
                .mapToInt(LEVELS::indexOf)
                .average()
                .orElseThrow();
    }

    /** 1 / (1 + e^−x). */
    static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** The four, of what a present state does and how likely it stays away. */
    static Probability of(double yes, double no, double absent) {
        double present = 1 - absent;
        return new Probability(present * yes, Math.max(0, present * (1 - yes - no)), present * no, absent);
    }
}
