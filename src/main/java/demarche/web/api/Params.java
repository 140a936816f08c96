package demarche.web.api;

import demarche.web.http.ProblemException;
import demarche.world.Coded;
import demarche.world.UnknownIdException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The parameters of a request, parsed and checked. Names are those of the options on the command line. */
public final class Params {
    private static final int LONGEST = 200;
    private static final int MOST = 250;

    private final Map<String, String> path;
    private final Map<String, List<String>> query;
    private final Map<String, Parameter> taken = new TreeMap<>();

    /**
     * @param path parameters of the path
     * @param query parameters of the query
     * @param route the route
     * @throws ProblemException if a parameter is unknown, too long or repeated too often
     */
    public Params(Map<String, String> path, Map<String, List<String>> query, Route route) {
        this.path = path;
        this.query = query;
        route.parameters().forEach(parameter -> taken.put(parameter.name(), parameter));
        Set<String> allowed = route.query();
        query.forEach((name, values) -> {
            if (!allowed.contains(name)) {
                throw ProblemException.parameter(
                        name,
                        String.valueOf(new UnknownIdException("parameter", name, allowed).getMessage()),
                        allowed.isEmpty()
                                ? "Leave it out: this route has no parameters"
                                : "This route has the parameters "
                                        + String.join(
                                                ", ", allowed.stream().sorted().toList()));
            }
            if (values.size() > MOST) {
                throw ProblemException.parameter(
                        name, "given " + values.size() + " times", "Give it at most " + MOST + " times");
            }
            values.forEach(value -> check(name, value));
        });
        path.forEach(Params::check);
    }

    private static void check(String name, String value) {
        if (value.length() > LONGEST && !value.contains(",")) {
            throw ProblemException.parameter(
                    name,
                    "a value has " + value.length() + " characters",
                    "Values have at most " + LONGEST + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.parameter(name, "a value has a control character", "Remove the character");
        }
    }

    String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such parameter of the path: " + name);
        }
        return value;
    }

    /** The value of a parameter that must not be repeated; empty if it is missing or blank. */
    Optional<String> one(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw ProblemException.parameter(name, "given " + values.size() + " times", "Give it once");
        }
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    String required(String name) {
        return one(name)
                .orElseThrow(() -> ProblemException.parameter(
                        name,
                        "the parameter \"" + name + "\" is missing",
                        "Add " + name + "=" + taken(name).example().orElse("…")
                                + ", for example; /reference describes it"));
    }

    private Parameter taken(String name) {
        Parameter parameter = taken.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("the route takes no parameter " + name);
        }
        return parameter;
    }

    /** All values in order. */
    List<String> many(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** All values, split at commas. */
    List<String> listed(String name) {
        List<String> values = new ArrayList<>();
        for (String value : many(name)) {
            Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .forEach(values::add);
        }
        if (values.size() > MOST) {
            throw ProblemException.parameter(name, values.size() + " values", "Give at most " + MOST);
        }
        return List.copyOf(values);
    }

    <E extends Enum<E> & Coded> Optional<E> word(String name, Class<E> vocabulary) {
        return one(name).map(code -> word(name, code, vocabulary));
    }

    <E extends Enum<E> & Coded> List<E> words(String name, Class<E> vocabulary) {
        return listed(name).stream()
                .map(code -> word(name, code, vocabulary))
                .distinct()
                .toList();
    }

    private static <E extends Enum<E> & Coded> E word(String name, String code, Class<E> vocabulary) {
        return Coded.find(vocabulary, code)
                .orElseThrow(() -> ProblemException.parameter(
                        name,
                        String.valueOf(new UnknownIdException(name, code, Coded.codes(vocabulary)).getMessage()),
                        "Expected one of " + String.join(", ", Coded.codes(vocabulary))));
    }

    /** A number, or its default; 0 without a default. */
    int number(String name) {
        Parameter parameter = taken(name);
        Optional<String> typed = one(name);
        if (typed.isEmpty()) {
            return parameter.bound("default", 0);
        }
        int from = parameter.bound("minimum", Integer.MIN_VALUE);
        int to = parameter.bound("maximum", Integer.MAX_VALUE);
        try {
            int value = Integer.parseInt(typed.get().strip());
            if (value >= from && value <= to) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Reported below, as a number out of range.
        }
        throw ProblemException.parameter(
                name,
                "\"" + typed.get() + "\" is not an integer in the range",
                to == Integer.MAX_VALUE ? "Expected " + from + " or more" : "Expected " + from + " to " + to);
    }
}
