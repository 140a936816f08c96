package demarche.reasoning.whynot;

import demarche.world.Place;
import java.util.List;

/**
 * How close a rule is to firing.
 *
 * @param rule its id
 * @param place where it stands
 * @param conditions in the order in which they stand
 */
public record RuleFinding(String rule, Place place, List<ConditionFinding> conditions) {
    public RuleFinding {
        conditions = List.copyOf(conditions);
    }

    /** Whether every condition holds: the rule fires. */
    public boolean isMet() {
        return conditions.stream().allMatch(condition -> condition.status() == ConditionFinding.Status.HOLDS);
    }

    /** The number of conditions that do not hold or are not tested. */
    public int lacking() {
        return (int) conditions.stream()
                .filter(condition -> condition.status() != ConditionFinding.Status.HOLDS)
                .count();
    }

    /** The conditions that do not hold. */
    public List<ConditionFinding> missing() {
        return conditions.stream().filter(ConditionFinding::isMissing).toList();
    }
}
