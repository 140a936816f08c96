package demarche.reasoning.memory;

import org.kie.api.runtime.rule.RuleContext;

/**
 * A reason that makes it costly to leave the baseline position on a measure. It never alters the baseline.
 *
 * @param counterpart the fact, state or organisation on whose account the rule fires
 * @param rule id of the rule; its cost is in {@code weights.yaml}
 */
public record Commitment(String state, String measure, String counterpart, String rule) implements OfState {

    /** For consequences. */
    public static Commitment commitment(RuleContext context, String state, String measure, String counterpart) {
        return new Commitment(state, measure, counterpart, RuleId.of(context));
    }
}
