package demarche.evaluate.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.evaluate.fit.Observation.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrdinalModelTest {
    private static final int STATES = 180;
    private static final double[] TRUE_WEIGHTS = {2, 0.5, 1.2, 0.9};
    private static final double[] TRUE_YES = {-0.5, 1};
    private static final double[] TRUE_NO = {-3, -1.5};
    private static final OrdinalModel.Judged JUDGED =
            new OrdinalModel.Judged(List.of(1.0, 1.0, 1.0, 1.0), List.of(0.0, 0.8), List.of(-2.5, -2.0));

    @Test
    void the_gradient_is_that_of_the_value() {
        OrdinalModel free = new OrdinalModel(votes(6, 0.8, 1), JUDGED, true, 6, 0.8);
        OrdinalModel settled = new OrdinalModel(votes(6, 0.8, 1), JUDGED, false, 6, 0.8);
        for (OrdinalModel model : List.of(free, settled)) {
            Random random = new Random(3);
            double[] x = random.doubles(model.size(), -1, 1).toArray();
            double[] gradient = model.gradient(x);
            for (int i = 0; i < x.length; i++) {
                assertThat(gradient[i]).as("parameter " + i).isCloseTo(slope(model, x, i), within(1e-4));
            }
        }
    }

    @Test
    void the_gradient_is_that_of_the_value_where_cuts_would_cross() {
        OrdinalModel model = new OrdinalModel(votes(2, 0.8, 1), JUDGED, true, 2, 0.8);
        double[] x = new double[model.size()];
        x[model.shiftAt(0, 0)] = -4;
        x[model.shiftAt(1, 0)] = 4;
        double[] gradient = model.gradient(x);
        for (int i = 0; i < x.length; i++) {
            assertThat(gradient[i]).as("parameter " + i).isCloseTo(slope(model, x, i), within(1e-3));
        }
    }

    @Test
    void the_information_is_the_bend_of_the_value_in_the_cuts_and_shifts() {
        OrdinalModel model = new OrdinalModel(votes(6, 0.8, 1), JUDGED, true, 6, 0.8);
        double[] x = new double[model.size()];
        double[] information = model.information(x);
        for (int cut = 0; cut < 2; cut++) {
            for (int vote = 0; vote < 6; vote++) {
                int i = model.shiftAt(cut, vote);
                double[] up = x.clone();
                double[] down = x.clone();
                up[i] += 1e-4;
                down[i] -= 1e-4;
                double bend = (model.gradient(up)[i] - model.gradient(down)[i]) / 2e-4;
                assertThat(information[i]).isCloseTo(bend, within(1e-3 * bend));
            }
        }
    }

    @Test
    void known_weights_and_cuts_are_recovered_from_votes_cast_after_them() {
        int votes = 60;
        OrdinalModel model = new OrdinalModel(votes(votes, 0.5, 7), JUDGED, true, votes, 0.5);
        double[] x = Optimum.of(model, new double[model.size()]);
        for (int rule = 0; rule < TRUE_WEIGHTS.length; rule++) {
            assertThat(model.weight(x, rule)).isCloseTo(TRUE_WEIGHTS[rule], within(0.12));
        }
        for (int level = 0; level < TRUE_YES.length; level++) {
            assertThat(model.yes(x, level)).isCloseTo(TRUE_YES[level], within(0.3));
            assertThat(model.no(x, level)).isCloseTo(TRUE_NO[level], within(0.3));
        }
    }

    @Test
    void at_the_optimum_no_parameter_pulls() {
        OrdinalModel model = new OrdinalModel(votes(20, 0.8, 1), JUDGED, true, 20, 0.8);
        double[] x = Optimum.of(model, new double[model.size()]);
        assertThat(Arrays.stream(model.gradient(x)).map(Math::abs).max().orElseThrow())
                .isLessThan(0.02);
    }

    @Test
    void a_fit_from_the_same_start_is_the_same_to_the_last_digit() {
        OrdinalModel model = new OrdinalModel(votes(10, 0.8, 1), JUDGED, true, 10, 0.8);
        assertThat(Optimum.of(model, new double[model.size()]))
                .containsExactly(Optimum.of(model, new double[model.size()]));
    }

    @Test
    void a_rule_without_votes_keeps_its_judgement_and_none_changes_its_sign() {
        List<Observation> votes = votes(5, 0.5, 2).stream()
                .map(it -> new Observation(
                        it.vote(),
                        0,
                        0,
                        it.outcome(),
                        1,
                        0,
                        List.of(new Observation.Term(1, -it.terms().get(0).strength()))))
                .toList();
        OrdinalModel model = new OrdinalModel(votes, JUDGED, true, 5, 0.5);
        double[] x = Optimum.of(model, new double[model.size()]);
        assertThat(model.weight(x, 0)).isCloseTo(1, within(1e-6));
        assertThat(model.weight(x, 1)).isPositive().isLessThan(0.3);
    }

    private static double slope(OrdinalModel model, double[] x, int i) {
        double[] up = x.clone();
        double[] down = x.clone();
        up[i] += 1e-5;
        down[i] -= 1e-5;
        return (model.value(up) - model.value(down)) / 2e-5;
    }

    /** Votes cast after known weights and cuts, from a fixed seed. */
    private static List<Observation> votes(int votes, double spread, long seed) {
        Random random = new Random(seed);
        List<Observation> observations = new ArrayList<>();
        for (int vote = 0; vote < votes; vote++) {
            int weaker = vote % 2;
            int stronger = vote % 5 == 0 ? 1 : weaker;
            double a = (TRUE_YES[weaker] + TRUE_YES[stronger]) / 2 + spread * random.nextGaussian();
            double b = Math.min(
                    a - OrdinalModel.LEAST_GAP,
                    (TRUE_NO[weaker] + TRUE_NO[stronger]) / 2 + spread * random.nextGaussian());
            for (int state = 0; state < STATES; state++) {
                double[] strengths = {
                    random.nextInt(2), random.nextDouble() * 2 - 1, -random.nextInt(2), random.nextInt(3) - 1
                };
                double z = 0;
                List<Observation.Term> terms = new ArrayList<>();
                for (int rule = 0; rule < strengths.length; rule++) {
                    terms.add(new Observation.Term(rule, strengths[rule]));
                    z += TRUE_WEIGHTS[rule] * strengths[rule];
                }
                double drawn = random.nextDouble();
                double overYes = 1 / (1 + Math.exp(a - z));
                double overNo = 1 / (1 + Math.exp(b - z));
                Choice outcome = drawn < overYes ? Choice.YES : drawn < overNo ? Choice.ABSTAIN : Choice.NO;
                observations.add(new Observation(vote, weaker, stronger, outcome, 1, 0, terms));
            }
        }
        return observations;
    }
}
