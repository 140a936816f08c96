package demarche.evaluate.fit;

import java.util.Arrays;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;

/** Finds the most likely parameters of a model: conjugate gradients (Polak and Ribière 1969), scaled by its information. */
final class Optimum {
    /** The value is some thousands; a thousandth of a log-odd in any weight changes it by more than this. */
    private static final double SETTLED = 1e-7;

    private static final double RELATIVE = 1e-12;
    private static final double LINE = 1e-8;
    private static final int MOST = 100_000;

    private Optimum() {}

    /** @param start where to begin; the same start gives the same result to the last digit */
    static double[] of(OrdinalModel model, double[] start) {
        double[] information = model.information(start);
        NonLinearConjugateGradientOptimizer optimizer = new NonLinearConjugateGradientOptimizer(
                NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
                new SimpleValueChecker(RELATIVE, SETTLED),
                RELATIVE,
                LINE,
                1,
                (x, residual) -> {
                    double[] scaled = new double[residual.length];
                    Arrays.setAll(scaled, i -> residual[i] / information[i]);
                    return scaled;
                });
        return optimizer
                .optimize(
                        new MaxEval(MOST),
                        new MaxIter(MOST),
                        new ObjectiveFunction(model::value),
                        new ObjectiveFunctionGradient(model::gradient),
                        GoalType.MINIMIZE,
                        new InitialGuess(start))
                .getPoint();
    }
}
