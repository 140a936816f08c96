package demarche.web;

import demarche.web.api.Api;
import demarche.web.api.Endpoint;
import demarche.web.api.Search;
import demarche.web.work.Replies;
import demarche.web.work.WebDesk;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * One state of facts and rules with all that is made of it: routes, warm sessions, answers given before. Work that begins with a
 * state ends with it, also where another state has taken its place meanwhile. After the last of such work it is closed.
 */
final class Serving {
    private static final long MOST_BYTES = 64L << 20;

    /** What is asked on which route. */
    record Asked(String path, Object what) {}

    private final String state;
    private final WebDesk desk;
    private final Map<String, Endpoint> endpoints;
    private final Map<String, Search> searches;
    private final Replies<Asked> replies = new Replies<>(MOST_BYTES);
    private final Runnable afterwards;
    /** How much work holds it, and one more until another state takes its place. */
    private final AtomicInteger holds = new AtomicInteger(1);

    /**
     * @param state identifies facts, rules and program
     * @param afterwards runs once nothing of it is needed any more
     */
    Serving(String state, WebDesk desk, Api api, Runnable afterwards) {
        this.state = state;
        this.desk = desk;
        this.endpoints = api.endpoints().stream().collect(Collectors.toUnmodifiableMap(Endpoint::path, each -> each));
        this.searches = api.searches().stream().collect(Collectors.toUnmodifiableMap(Search::path, each -> each));
        this.afterwards = afterwards;
    }

    /** Identifies facts, rules and program. */
    String state() {
        return state;
    }

    WebDesk desk() {
        return desk;
    }

    Endpoint endpoint(String path) {
        return Objects.requireNonNull(endpoints.get(path));
    }

    Search search(String path) {
        return Objects.requireNonNull(searches.get(path));
    }

    /** Answers given before. */
    Replies<Asked> replies() {
        return replies;
    }

    /** Holds it for some work, unless it is closed. */
    boolean hold() {
        return holds.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** Ends a hold; the last one closes. */
    void release() {
        if (holds.decrementAndGet() == 0) {
            desk.close();
            afterwards.run();
        }
    }
}
