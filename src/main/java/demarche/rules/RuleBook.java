package demarche.rules;

import demarche.world.UnknownIdException;
import demarche.world.read.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every rule by its id. */
public final class RuleBook {
    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final List<Problem> remarks;

    /** @param rules with unique ids */
    public RuleBook(List<Rule> rules) {
        this(rules, List.of());
    }

    /** @param remarks on how they are written, of which none makes them wrong */
    public RuleBook(List<Rule> rules, List<Problem> remarks) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.remarks = List.copyOf(remarks);
    }

    /** Remarks on how the rules are written, by file and line. */
    public List<Problem> remarks() {
        return remarks;
    }

    /** Every rule, by folder, file and line. */
    public List<Rule> listRules() {
        return rules.values().stream()
                .sorted(Comparator.comparing(Rule::file).thenComparing(Rule::line))
                .toList();
    }

    /** Ids of the rules that conclude something of that type, sorted. */
    public List<String> listConcluding(String type) {
        return rules.values().stream()
                .filter(rule -> rule.consequence().type().equals(type))
                .map(Rule::id)
                .toList();
    }

    /** The rule with that id, if there is one. */
    public Optional<Rule> findRule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The rule with that title, as Drools names it. */
    public Optional<Rule> findTitle(String title) {
        return rules.values().stream()
                .filter(rule -> rule.title().equals(title))
                .findFirst();
    }

    /**
     * The rule with that id.
     *
     * @throws UnknownIdException where there is none
     */
    public Rule getRule(String id) {
        return findRule(id).orElseThrow(() -> new UnknownIdException("rule", id, rules.keySet()));
    }
}
