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

/** The parameters of a request, named as the options of the command line are, read one by one and checked. */
public final class Params {
    private static final int LONGEST = 200;
    private static final int MOST = 250;

    private final Map<String, String> path;
    private final Map<String, List<String>> query;

    /**
     * @param path those of the path
     * @param query those of the query
     * @param allowed names of those the route takes in its query
     * @throws ProblemException where there is another, or one that is too long or given too often
     */
    public Params(Map<String, String> path, Map<String, List<String>> query, Set<String> allowed) {
        this.path = path;
        this.query = query;
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
                        name, "it is missing", "Give it as in /reference, for instance " + example(name)));
    }

    private static String example(String name) {
        return switch (name) {
            case "case" -> "case=ukraine-annexation-2022";
            case "state" -> "state=CHN";
            case "lever" -> "lever=escalation@initiator";
            case "option" -> "option=yes";
            default -> name + "=…";
        };
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

    int number(String name, int otherwise, int from, int to) {
        Optional<String> typed = one(name);
        if (typed.isEmpty()) {
            return otherwise;
        }
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
