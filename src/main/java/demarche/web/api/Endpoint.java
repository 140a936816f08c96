package demarche.web.api;

import java.util.Set;
import java.util.function.Function;

/**
 * A route with one answer.
 *
 * @param pace how long an answer takes
 * @param type media type of the answer
 * @param reading makes a call of parameters
 */
public record Endpoint(Route route, Pace pace, String type, Function<Params, Call> reading) {
    /** The prefix of all. */
    public static final String PREFIX = "/api/v1";

    static final String JSON = "application/json";

    /** How long an answer takes. */
    public enum Pace {
        /** Known already: it waits for nothing and is not kept. */
        AT_ONCE,
        /** Some milliseconds: a lever is turned and somebody looks. */
        QUICK,
        /** Seconds: many inferences, or much to read. */
        LONG
    }

    static Endpoint quick(Route route, Function<Params, Call> reading) {
        return new Endpoint(route, Pace.QUICK, JSON, reading);
    }

    static Endpoint slow(Route route, Function<Params, Call> reading) {
        return new Endpoint(route, Pace.LONG, JSON, reading);
    }

    /** Its path below the prefix. */
    public String path() {
        return route.path();
    }

    /** The names of the parameters it takes in its query. */
    public Set<String> parameters() {
        return route.query();
    }
}
