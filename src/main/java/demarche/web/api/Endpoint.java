package demarche.web.api;

import java.util.Set;
import java.util.function.Function;

/**
 * A route and what it takes.
 *
 * @param path below the prefix, with names in braces
 * @param parameters it takes in its query
 * @param pace how long an answer takes
 * @param type media type of the answer
 * @param reading makes a call of parameters
 */
public record Endpoint(String path, Set<String> parameters, Pace pace, String type, Function<Params, Call> reading) {
    /** The prefix of all. */
    public static final String PREFIX = "/api/v1";

    static final String JSON = "application/json";

    /** How long an answer takes. */
    public enum Pace {
        /** Some milliseconds: a dial is turned and somebody looks. */
        QUICK,
        /** Seconds: many inferences, or much to read. */
        LONG
    }

    static Endpoint quick(String path, Set<String> parameters, Function<Params, Call> reading) {
        return new Endpoint(path, parameters, Pace.QUICK, JSON, reading);
    }

    static Endpoint slow(String path, Set<String> parameters, Function<Params, Call> reading) {
        return new Endpoint(path, parameters, Pace.LONG, JSON, reading);
    }
}
