package demarche.rules;

import demarche.crisis.ByWhom;
import demarche.crisis.Lever;
import demarche.crisis.Levers;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Threshold;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Fact;
import demarche.world.factbase.World;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words that rules may use beside the vocabularies of the program.
 *
 * @param world the states, sources and facts; nothing where they are not known, and then not looked at
 * @param levers the dials; none where they are not known
 * @param acts kinds of act, by {@code facts/asks.yaml}; none where they are not known
 */
public record RuleWords(Optional<World> world, Levers levers, Set<String> acts) {

    /** Those the program brings, whatever the facts. */
    public static final RuleWords OF_THE_PROGRAM = new RuleWords(Optional.empty(), Levers.NONE, Set.of());

    private static final List<String> SIDES = List.of("initiator", "target");

    /**
     * What a property may be compared with.
     *
     * @param noun what such a word names
     * @param closed whether another word is wrong, and not merely without a fact
     */
    record Vocabulary(String noun, Collection<String> words, String expected, boolean closed) {}

    /** The words a text may be compared with; nothing where any will do. */
    Optional<Vocabulary> find(Class<?> type, Condition pattern, String property) {
        if (type == LeverValue.class) {
            return lever(pattern, property);
        }
        if (type == Crisis.class && property.equals("act")) {
            return Optional.of(new Vocabulary("act", acts, "an act of asks.yaml", true))
                    .filter(vocabulary -> !acts.isEmpty());
        }
        if (property.equals("instrument")) {
            return Optional.of(new Vocabulary("instrument", Coded.codes(Instrument.class), "an instrument", true));
        }
        if (property.equals("option")) {
            return Optional.of(new Vocabulary("option", Coded.codes(Option.class), "an option", true));
        }
        return Fact.class.isAssignableFrom(type)
                ? Optional.of(values(type, property))
                        .filter(words -> !words.isEmpty())
                        .map(words -> new Vocabulary(property, words, "a " + property + " that a fact has", false))
                : Optional.empty();
    }

    private Optional<Vocabulary> lever(Condition pattern, String property) {
        Optional<Lever> lever = literals(pattern, "lever").stream()
                .flatMap(id -> levers.findLever(id).stream())
                .findFirst();
        return switch (property) {
            case "lever" ->
                Optional.of(new Vocabulary("lever", levers.listIds(), "a lever of levers.yaml", true))
                        .filter(vocabulary -> !vocabulary.words().isEmpty());
            case "by" ->
                Optional.of(
                        switch (lever.map(Lever::by).orElse(ByWhom.SIDE)) {
                            case SIDE -> new Vocabulary("hand", SIDES, "initiator or target", true);
                            case STATE -> new Vocabulary("hand", List.of(), "a bound name, for a state turns it", true);
                            case NOBODY -> new Vocabulary("hand", List.of(), "none, for nobody turns it", true);
                        });
            case "of" -> Optional.of(new Vocabulary("party", SIDES, "initiator or target", true));
            default -> Optional.empty();
        };
    }

    private Set<String> values(Class<?> type, String property) {
        return world.stream()
                .flatMap(known -> known.listFacts().stream())
                .filter(type::isInstance)
                .flatMap(fact -> RuleTypes.value(fact, property).stream())
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The type of the facts of each table, for who calls it by the name of its file. */
    Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        world.ifPresent(known -> known.tables().forEach((name, table) -> table.listFacts().stream()
                .findFirst()
                .ifPresent(fact -> tables.put(name, fact.getClass().getSimpleName()))));
        return tables;
    }

    /** The thresholds a rule compares with. */
    static List<String> thresholds(Rule rule) {
        return rule.conditions().stream()
                .flatMap(Condition::all)
                .filter(pattern -> pattern.type().equals(Threshold.class.getSimpleName()))
                .flatMap(pattern -> literals(pattern, "name").stream())
                .toList();
    }

    private static List<String> literals(Condition pattern, String property) {
        return pattern.constraints().stream()
                .flatMap(constraint -> Comparison.all(constraint.text()))
                .filter(comparison -> comparison.property().equals(property)
                        && comparison.operator().equals("==")
                        && comparison.operand().matches("\"[^\"]*\""))
                .map(comparison -> comparison.operand().replace("\"", ""))
                .toList();
    }
}
