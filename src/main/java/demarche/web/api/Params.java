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

/** The parameters of a request, named as the options of the command line are, read one by one and checked. */
public final class Params {
    private static final int LONGEST = 200;
    private static final int MOST = 250;

    private final Map<String, String> path;
    private final Map<String, List<String>> query;
    private final Map<String, Parameter> taken = new TreeMap<>();

    /**
     * @param path those of the path
     * @param query those of the query
     * @param route that takes them
     * @throws ProblemException where there is another, or one that is too long or given too often
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
                                ? "Leave it out: this route takes none"
                                : "This route takes "
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
                    name, value.length() + " characters", "No value is longer than " + LONGEST + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.parameter(name, "it holds a control character", "Leave it out");
        }
    }

    String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such parameter of the path: " + name);
        }
        return value;
    }

    /** The value of a parameter that is given once at most; nothing where it is left out or empty. */
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
                        "it is missing",
                        "Give it as in /reference, for instance " + name + "="
                                + taken(name).example().orElse("…")));
    }

    private Parameter taken(String name) {
        Parameter parameter = taken.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("the route takes no parameter " + name);
        }
        return parameter;
    }

    /** All values, in their order. */
    List<String> many(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** All values, those with commas taken apart. */
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

    /** A number, or what it is by default; 0 where it has no default. */
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
            // Told below, as a number out of range is.
        }
        throw ProblemException.parameter(
                name,
                "\"" + typed.get() + "\" is no whole number in its range",
                to == Integer.MAX_VALUE ? "Expected " + from + " or more" : "Expected " + from + " to " + to);
    }
}
