package demarche.reasoning.memory;

import org.kie.api.runtime.rule.RuleContext;

/**
 * A push: the reason for a stance that a driver rule infers.
 *
 * <p>Its rule gives its direction, driver and weight. State, rule and counterpart identify it, so that two equally strong
 * reasons stay apart.
 *
 * @param rule id of the rule
 * @param counterpart the state, organisation or fact on whose account the rule fires
 * @param scope {@link #CASE}, or the id of the one measure to which it applies
 * @param round 0 for a state's own reasons, n for reasons from positions of an earlier round
 * @param strength 0 to 1000
 */
public record Push(String state, String rule, String counterpart, String scope, int round, int strength)
        implements OfState {

    /** Scope of a push that applies to every instrument. */
    public static final String CASE = "case";

    /** Strength of a push that is not graded. */
    public static final int FULL = 1000;

    public Push {
        if (strength < 0 || strength > FULL) {
            throw new IllegalArgumentException("strength of a push from rule " + rule + " is " + strength
                    + ", outside 0 to " + FULL + "; grade it in a concept first");
        }
    }

    /** For consequences: a push on the whole case at full strength. */
    public static Push push(RuleContext context, String state, String counterpart) {
        return push(context, state, counterpart, FULL);
    }

    /** For consequences: a graded push on the whole case. */
    public static Push push(RuleContext context, String state, String counterpart, int strength) {
        return new Push(state, RuleId.of(context), counterpart, CASE, 0, strength);
    }

    /** For consequences: a graded push on one measure only. */
    public static Push pushOn(RuleContext context, String measure, String state, String counterpart, int strength) {
        return new Push(state, RuleId.of(context), counterpart, measure, 0, strength);
    }

    /** For consequences: the strength of a reason with two degrees, each 0 to 1000. */
    public static int both(int one, int other) {
        return one * other / FULL;
    }

    /** For consequences: a push on one measure in one round, from a position of an earlier round. */
    public static Push follow(RuleContext context, String measure, int round, String state, String counterpart) {
        return new Push(state, RuleId.of(context), counterpart, measure, round, FULL);
    }
}
