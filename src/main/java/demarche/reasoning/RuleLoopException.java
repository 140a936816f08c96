package demarche.reasoning;

import demarche.world.Place;
import demarche.world.read.Problem;

/** A failure of rules that do not come to rest. */
public final class RuleLoopException extends RuleFailureException {
    private static final long serialVersionUID = 1;

    /**
     * @param rule title of the rule that fired most in a second, counted run
     * @param count the number of its firings out of {@code limit}
     */
    RuleLoopException(String rule, Place place, int count, int limit) {
        super(new Problem(
                place,
                "rule " + Problem.quote(rule) + " loops: it fired " + count + " of the first " + limit + " times",
                "rules that come to rest. Conclude something new, or guard the condition it changes with \"not\""));
    }
}
