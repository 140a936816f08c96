package demarche.web.api;

import java.util.Set;
import java.util.function.Function;

/**
 * A route with one answer.
 *
 * @param pace duration of an answer
 * @param type media type of the answer
 * @param reading parses parameters
 */
public record Endpoint(Route route, Pace pace, String type, Function<Params, Call> reading) {
    /** The prefix of all paths. */
    public static final String PREFIX = "/api/v1";

    static final String JSON = "application/json";

    /** Duration of an answer. */
    public enum Pace {
        /** Known without computation; not cached. */
        AT_ONCE,
        /** Milliseconds. */
        QUICK,
        /** Seconds. */
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
