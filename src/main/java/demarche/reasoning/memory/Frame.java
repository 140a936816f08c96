package demarche.reasoning.memory;

import org.kie.api.runtime.rule.RuleContext;

/**
 * An argument a state would use in public.
 *
 * @param rule id of the rule; its prominence orders a state's frames
 */
public record Frame(String state, FrameKind kind, String rule) implements OfState {

    /** For consequences. */
    public static Frame frame(RuleContext context, String state, FrameKind kind) {
        return new Frame(state, kind, RuleId.of(context));
    }
}
