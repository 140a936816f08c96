package demarche.reasoning.memory;

import org.kie.api.runtime.rule.RuleContext;

/**
 * A reason for which a state does not weigh a scenario, however exposed it is.
 *
 * @param rule id of the rule
 */
public record Insulation(String state, String rule) implements OfState {

    /** For consequences. */
    public static Insulation insulation(RuleContext context, String state) {
        return new Insulation(state, RuleId.of(context));
    }
}
