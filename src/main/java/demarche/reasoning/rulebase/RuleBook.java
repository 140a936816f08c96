package demarche.reasoning.rulebase;

import demarche.world.UnknownIdException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every rule by its id. */
public final class RuleBook {
    private final SortedMap<String, RuleInfo> rules = new TreeMap<>();

    /** @param rules with unique ids */
    public RuleBook(List<RuleInfo> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** Every rule, by folder, file and line. */
    public List<RuleInfo> listRules() {
        return rules.values().stream()
                .sorted(java.util.Comparator.comparing(
                                (RuleInfo rule) -> rule.place().file())
                        .thenComparing(rule -> rule.place().line()))
                .toList();
    }

    /** The rule with that id, if there is one. */
    public Optional<RuleInfo> findRule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * The rule with that id.
     *
     * @throws UnknownIdException where there is none
     */
    public RuleInfo getRule(String id) {
        return findRule(id).orElseThrow(() -> new UnknownIdException("rule", id, rules.keySet()));
    }
}
