package demarche.reasoning;

import java.util.List;
import java.util.SortedMap;

/**
 * One match of a rule, as the engine keeps it for truth maintenance.
 *
 * @param rule id of the rule
 * @param bindings what the names the rule's sentence uses were bound to, as codes and plain text
 * @param premises what the rule matched, in the order of its conditions
 */
public record Justification(String rule, SortedMap<String, String> bindings, List<Premise> premises) {}
