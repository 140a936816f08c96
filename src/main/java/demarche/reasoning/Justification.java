package demarche.reasoning;

import demarche.world.Coded;
import java.util.List;
import java.util.SortedMap;

/**
 * One match of a rule, as the engine keeps it for truth maintenance.
 *
 * @param rule id of the rule
 * @param bindings what the names the rule's sentence uses were bound to
 * @param premises what the rule matched, in the order of its conditions
 */
public record Justification(String rule, SortedMap<String, Object> bindings, List<Premise> premises) {

    /** What a name was bound to, as its code or plain text. */
    public static String written(Object bound) {
        return bound instanceof Coded coded ? coded.code() : String.valueOf(bound);
    }
}
