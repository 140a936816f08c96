package demarche.evaluate;

import demarche.reasoning.Probability;
import demarche.world.Option;

/**
 * A method's forecast for one state on one roll call.
 *
 * @param option yes, abstain, no or absent
 * @param probability of the four
 */
public record Forecast(Option option, Probability probability) {

    /** The most likely of the four; ties in the order yes, abstain, no, absent. */
    public static Forecast likeliest(Probability probability) {
        Option option = Option.YES;
        double most = probability.yes();
        if (probability.abstain() > most) {
            option = Option.ABSTAIN;
            most = probability.abstain();
        }
        if (probability.no() > most) {
            option = Option.NO;
            most = probability.no();
        }
        return new Forecast(probability.absent() > most ? Option.ABSENT : option, probability);
    }
}
