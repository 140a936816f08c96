package demarche.rules;

import demarche.reasoning.concept.Concept;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Cost;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.FinalRound;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.Gravity;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Reassessment;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.memory.Threshold;
import demarche.reasoning.memory.Weight;
import demarche.world.fact.Fact;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java types, properties and constants that the words of rules mean. */
public final class RuleTypes {
    private static final Pattern IMPORT = Pattern.compile(
            "(?:^|;)\\s*import\\s+(?:(function|accumulate|static)\\s+)?([\\w.*]+)\\s*(\\w*)", Pattern.MULTILINE);
    private static final Map<String, Optional<Class<?>>> FOUND = new ConcurrentHashMap<>();

    /** What a session holds beside facts and concepts: the crisis, what is put to states, numbers, and what rules conclude. */
    private static final List<Class<?>> OF_THE_SESSION = List.of(
            Crisis.class,
            Party.class,
            PutMeasure.class,
            EarlierVote.class,
            LeverValue.class,
            Assumed.class,
            Baseline.class,
            Push.class,
            Position.class,
            Commitment.class,
            Insulation.class,
            Frame.class,
            Reassessment.class,
            Standing.class,
            Stance.class,
            CaseStance.class,
            Round.class,
            FinalRound.class,
            Rung.class,
            Threshold.class,
            Gravity.class,
            Weight.class,
            Cost.class);

    private RuleTypes() {}

    /** Every type that a rule may match: facts, then concepts, then what else a session holds. */
    public static List<Class<?>> list() {
        return Stream.of(
                        Stream.of(Fact.class.getPermittedSubclasses()),
                        Stream.of(Concept.class.getPermittedSubclasses()),
                        OF_THE_SESSION.stream())
                .flatMap(types -> types)
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** The type that a name means in a rule, nested ones included: {@code Treaty}, {@code Treaty.Obligation}. */
    public static Optional<Class<?>> find(String name) {
        return find(RulePrelude.IMPORTS, name);
    }

    /** The type that a simple name means where these are the imports. */
    static Optional<Class<?>> find(String imports, String name) {
        return FOUND.computeIfAbsent(name + '\n' + imports, key -> Stream.concat(
                        IMPORT.matcher(imports)
                                .results()
                                .filter(found -> found.group(1) == null)
                                .map(found -> found.group(2)),
                        Stream.of("java.lang.*"))
                .flatMap(imported -> load(imported, name.replace('.', '$')).stream())
                .findFirst());
    }

    /** The names of imported functions, each with all it stands for. */
    static Map<String, String> functions(String imports) {
        return IMPORT.matcher(imports)
                .results()
                .filter(found -> found.group(1) != null)
                .collect(Collectors.toMap(
                        found -> found.group(3).isEmpty() ? found.group(2).replaceFirst(".*\\.", "") : found.group(3),
                        found -> found.group(2),
                        (one, other) -> one));
    }

    private static Optional<Class<?>> load(String imported, String name) {
        String full = imported.endsWith(".*")
                ? imported.substring(0, imported.length() - 1) + name
                : imported.endsWith("." + name.replaceFirst("\\$.*", ""))
                        ? imported + name.replaceFirst("^[^$]*", "")
                        : "";
        try {
            return full.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Class.forName(full, false, RuleTypes.class.getClassLoader()));
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    /** How a property is read of a type. */
    public static Optional<Method> accessor(Class<?> type, String property) {
        String name = property.replace("()", "");
        String tail = name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of(name, "get" + tail, "is" + tail)
                .flatMap(candidate -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(candidate) && method.getParameterCount() == 0))
                .findFirst();
    }

    /** A property of a thing, as rules read it. */
    public static Optional<Object> value(Object thing, String property) {
        return accessor(thing.getClass(), property).map(accessor -> {
            try {
                return accessor.invoke(thing);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("accessors of facts are public and throw nothing", e);
            }
        });
    }

    /** The type of a property, or of one of what it is, such as {@code evidence.validity()}. */
    static Optional<Class<?>> property(Class<?> type, String path) {
        Optional<Class<?>> reached = Optional.of(type);
        for (String step : path.split("\\.", -1)) {
            reached = reached.flatMap(from -> accessor(from, step)).map(Method::getReturnType);
        }
        return reached;
    }

    /** What a pattern of a type may constrain. */
    static Set<String> properties(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .map(name ->
                        name.matches("get[A-Z].*") ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name)
                .filter(name ->
                        !List.of("hashCode", "toString", "copy", "firstSide").contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value of a constant. */
    public static Optional<Object> constant(Class<?> owner, String name) {
        try {
            Field field = owner.getField(name);
            return Optional.ofNullable(field.get(null));
        } catch (ReflectiveOperationException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** A type as rules write it, for instance {@code Claim.Status}. */
    public static String written(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return owner == null ? type.getSimpleName() : owner.getSimpleName() + "." + type.getSimpleName();
    }

    /** The names of its constants. */
    static List<String> constants(Class<?> owner) {
        return Arrays.stream(owner.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }
}
