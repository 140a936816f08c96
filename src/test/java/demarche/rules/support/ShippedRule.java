package demarche.rules.support;

import demarche.rules.Rule;
import java.util.Set;

/**
 * A rule of {@code rules/}, as written and as compiled.
 *
 * @param file below the rules folder, for instance {@code concepts/guarantee.drl}
 * @param matches the types its conditions need, leaving out what must not exist and what is summed up
 */
public record ShippedRule(Rule rule, String file, Set<Class<?>> matches) {

    /** Its {@code @id}. */
    public String id() {
        return rule.id();
    }

    /** Whether what it concludes is withdrawn when its reasons go. */
    public boolean concludes() {
        return rule.kind() != Rule.Kind.SUM;
    }

    @Override
    public String toString() {
        return file + ": \"" + rule.title() + "\"";
    }
}
