package demarche.web.api;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A route that streams the progress of a long search.
 *
 * @param reading parses parameters
 */
public record Search(Route route, Function<Params, Run> reading) {

    /** Its path below the prefix. */
    public String path() {
        return route.path();
    }

    /** The names of the parameters it takes in its query. */
    public Set<String> parameters() {
        return route.query();
    }

    /**
     * A parsed search.
     *
     * @param command the command with the same answer
     * @param work runs the search, sends its events and returns the answer
     */
    public record Run(String command, Work work) {}

    /** The work of a search. */
    @FunctionalInterface
    public interface Work {
        /** Runs to the end, or until the client disconnects. */
        String run(Listener listener);
    }

    /** Receives the events of a search. */
    public interface Listener {
        /** Sends an event. */
        void send(String event, Map<String, ?> data);

        /** Whether the client has disconnected. */
        boolean isGone();
    }
}
