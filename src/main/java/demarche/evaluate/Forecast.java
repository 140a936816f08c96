package demarche.evaluate;

import demarche.crisis.Option;
import demarche.reasoning.Probability;

/**
 * What a method expects of one state on one roll call.
 *
 * @param option yes, abstain, no or absent
 * @param probability of the four
 */
public record Forecast(Option option, Probability probability) {}
