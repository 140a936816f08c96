package demarche.explain;

import demarche.world.Place;
import java.util.List;

/**
 * Sentences on how close a rule is to firing.
 *
 * @param id of the rule
 * @param title its title, a sentence
 * @param place where it stands
 * @param lacking the number of conditions that do not hold or are not tested
 */
public record RuleAccount(String id, String title, Place place, int lacking, List<ConditionAccount> conditions) {
    public RuleAccount {
        conditions = List.copyOf(conditions);
    }
}
