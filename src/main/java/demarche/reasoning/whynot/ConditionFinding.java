package demarche.reasoning.whynot;

import demarche.rules.ConditionKind;
import demarche.world.Coded;
import demarche.world.Place;
import java.util.List;
import java.util.Optional;

/**
 * Whether one condition of a rule holds.
 *
 * @param text as written, on one line
 * @param sought the things that it looks for
 * @param matched what it matches or, for a negation that does not hold, what the negation excludes; immutable values
 * @param shortfall the first unmet requirement; nothing if nothing comes close
 * @param alternatives of {@link ConditionKind#EITHER}, each with its own conditions
 * @param concluding rules that could conclude what is missing, to the depth requested
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
        /** Not tested, because it depends on an earlier condition that is missing. */
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
