package demarche.web.api;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A route that tells of a long search while it runs.
 *
 * @param reading makes a search of parameters
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
     * A search that has been read.
     *
     * @param command the command line that gives the same in the end
     * @param work runs it, tells of it, and returns the answer
     */
    public record Run(String command, Work work) {}

    /** The work of a search. */
    @FunctionalInterface
    public interface Work {
        /** Runs to the end, or until nobody listens. */
        String run(Listener listener);
    }

    /** Who hears of a search. */
    public interface Listener {
        /** Something to be told. */
        void tell(String event, Map<String, ?> data);

        /** Whether nobody listens any more. */
        boolean isGone();
    }
}
