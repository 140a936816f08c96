package demarche.rules;

import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Reassessment;
import demarche.reasoning.memory.Theory;
import demarche.world.Coded;
import demarche.world.Nearest;
import demarche.world.Place;
import demarche.world.read.Problem;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * A rule as it is written: the one model of it, for loading, weighing, explaining, listing and checking.
 *
 * <p>{@link RuleLint} says what is wrong in one. Where it finds nothing, no method here fails.
 *
 * @param title a sentence
 * @param file path as shown to the user
 * @param line of its title
 * @param metadata what it says of itself, by annotation without the {@code @}
 * @param attributes what it tells the engine, such as its {@code ruleflow-group}
 * @param imports by which names of its file are understood
 * @param conditions in the order in which they stand
 * @param then its consequence as written
 * @param thenLine where that begins
 * @param consequence what it concludes; {@link Consequence#NONE} of a rule that only does sums
 */
public record Rule(
        String title,
        String file,
        int line,
        SortedMap<String, String> metadata,
        SortedMap<String, String> attributes,
        String imports,
        List<Condition> conditions,
        String then,
        int thenLine,
        Consequence consequence)
        implements Serializable {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[%~]?}");

    /** Groups of rules in the order in which they fire. */
    public static final List<String> STAGES =
            List.of("concepts", "drivers", "commitments", "positions", "frames", "reassessment");

    /** What a rule is, which follows from what it concludes. */
    public enum Kind {
        /** It pushes a stance; it has a driver, a direction and a weight. */
        DRIVER(Push.class),
        /** It makes a position costly to leave; it has a cost. */
        COMMITMENT(Commitment.class),
        /** It gives a state an argument; it has a prominence. */
        FRAME(Frame.class),
        POSITION(Position.class),
        INSULATION(Insulation.class),
        OUTLOOK(Reassessment.class),
        /** It says what facts amount to. */
        CONCEPT(Object.class),
        /** It changes the cell in which a stance stands, and concludes nothing. */
        SUM(Void.class);

        private final String concludes;

        /** Whether such a rule is an argument, which needs a theory, a rationale and a source. */
        boolean argues() {
            return this == DRIVER || this == COMMITMENT || this == INSULATION;
        }

        Kind(Class<?> concludes) {
            this.concludes = concludes.getSimpleName();
        }

        /** The kind of rules that conclude that type, by its simple name; {@code CONCEPT} of all but a few. */
        public static Kind of(String type) {
            return Arrays.stream(values())
                    .filter(kind -> kind.concludes.equals(type))
                    .findFirst()
                    .orElse(type.isEmpty() ? SUM : CONCEPT);
        }
    }

    /** Short and unique, the key of its weight. */
    public String id() {
        return said("id");
    }

    /** Where its title stands in the user's files. */
    public Place place() {
        return new Place(file, line, 1);
    }

    /** {@code concepts}, {@code drivers} and so on; empty outside those folders. It says where to look, and not what it is. */
    public String folder() {
        return Arrays.stream(file.split("/", -1))
                .filter(name -> STAGES.contains(name) && !name.equals("frames"))
                .findFirst()
                .orElse("");
    }

    /** The group in which it fires, empty where it names none. */
    public String stage() {
        return attributes.getOrDefault("ruleflow-group", "");
    }

    public Kind kind() {
        return Kind.of(consequence.type());
    }

    /** The family of reasons, of a driver rule. */
    public Optional<Driver> driver() {
        return Coded.find(Driver.class, said("driver"));
    }

    /** Which way it pushes, of a driver rule. */
    public Optional<Direction> direction() {
        return Coded.find(Direction.class, said("direction"));
    }

    /** The school of thought it argues from; none of a rule that only sums up, places or applies a procedure. */
    public Optional<Theory> theory() {
        return Coded.find(Theory.class, said("theory"));
    }

    /**
     * The sentence shown where the rule fired. {@code {name}} stands for what {@code $name} was bound to, {@code {name%}}
     * shows permille as a percentage, {@code {name~}} thousandths as a decimal, and {@code {is|are}} takes its first or
     * second form by the number of names in the placeholder before it.
     */
    public String says() {
        return said("says");
    }

    /** The names in the placeholders of a sentence, for instance {@code matter} of {@code {matter}}, in their order. */
    public static List<String> names(String says) {
        return PLACEHOLDER.matcher(says).results().map(found -> found.group(1)).toList();
    }

    /** The type and property that a name of its sentence is bound to, for instance {@code Claim.territory}. */
    public Optional<String> findBound(String name) {
        return conditions.stream()
                .flatMap(Condition::all)
                .flatMap(condition -> condition.constraints().stream()
                        .filter(constraint -> constraint.name().equals("$" + name))
                        .flatMap(constraint -> constraint.property().stream())
                        .map(property -> condition.type() + "." + property))
                .findFirst();
    }

    /** Why it holds; empty where the rule gives no reason. */
    public String rationale() {
        return said("rationale");
    }

    /** Keys of sources. */
    public List<String> cites() {
        return said("cites").isEmpty()
                ? List.of()
                : Arrays.stream(said("cites").split("\\s*,\\s*", -1)).toList();
    }

    /** The Java type that a simple name means in its file. */
    public Optional<Class<?>> findType(String name) {
        return RuleTypes.find(imports, name);
    }

    private String said(String name) {
        return metadata.getOrDefault(name, "");
    }

    /** How messages call it, for instance {@code rule "A great power …": }. */
    String called() {
        return "rule " + Problem.quote(title) + ": ";
    }

    /** An unknown word in it, with the nearest of those that would have done. */
    Problem unknown(Place where, String noun, String word, String expected, Collection<String> valid) {
        return new Problem(
                where,
                called() + "unknown " + noun + " " + Problem.quote(word),
                expected,
                Nearest.to(word, valid).orElse(null));
    }
}
