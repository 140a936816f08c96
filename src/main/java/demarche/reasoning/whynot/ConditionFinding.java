package demarche.reasoning.whynot;

import demarche.rules.ConditionKind;
import demarche.world.Coded;
import demarche.world.Place;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one condition of a rule.
 *
 * @param text as written, on one line
 * @param sought what it looks for
 * @param matched what holds it up, or, of a negation that does not hold, what stands in its way; immutable values
 * @param shortfall where what is there falls short; nothing where nothing comes near
 * @param alternatives of {@link ConditionKind#EITHER}, each with its own conditions
 * @param concluding rules that would conclude what is missing, as far as that was asked for
 */
public record ConditionFinding(
        Status status,
        ConditionKind kind,
        String text,
        Place place,
        List<Sought> sought,
        List<Object> matched,
        Optional<Shortfall> shortfall,
        List<List<ConditionFinding>> alternatives,
        List<RuleFinding> concluding) {

    /** Whether a condition holds. */
    public enum Status implements Coded {
        HOLDS,
        MISSING,
        /** It cannot be said, since it speaks of what is missing before it. */
        OPEN
    }

    public ConditionFinding {
        sought = List.copyOf(sought);
        matched = List.copyOf(matched);
        alternatives = List.copyOf(alternatives);
        concluding = List.copyOf(concluding);
    }

    boolean isMissing() {
        return status == Status.MISSING;
    }
}
