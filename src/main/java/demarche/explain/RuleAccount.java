package demarche.explain;

import demarche.world.Place;
import java.util.List;

/**
 * How near a rule comes to firing, told.
 *
 * @param id of the rule
 * @param title the sentence it is called by
 * @param place where it stands
 * @param lacking how many of its conditions do not hold, those included of which it cannot be said
 */
public record RuleAccount(String id, String title, Place place, int lacking, List<ConditionAccount> conditions) {
    public RuleAccount {
        conditions = List.copyOf(conditions);
    }
}
