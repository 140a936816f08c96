package demarche.reasoning;

import demarche.world.Coded;
import java.util.List;
import java.util.SortedMap;

/**
 * One match of a rule, from truth maintenance.
 *
 * @param rule id of the rule
 * @param bindings the values of the names in the rule's sentence
 * @param premises the matches of its conditions, in their order
 */
public record Justification(String rule, SortedMap<String, Object> bindings, List<Premise> premises) {

    /** Returns the value of a name as a code or plain text. */
    public static String written(Object bound) {
        return bound instanceof Coded coded ? coded.code() : String.valueOf(bound);
    }
}
