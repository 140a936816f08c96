package demarche.reasoning.memory;

import java.util.Objects;
import org.kie.api.runtime.rule.RuleContext;

/** The id of a rule, from {@code @id}. */
final class RuleId {
    private RuleId() {}

    static String of(RuleContext context) {
        return (String) Objects.requireNonNull(context.getRule().getMetaData().get("id"), "rule without @id");
    }
}
