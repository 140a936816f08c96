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
 * One state of facts and rules with its routes, warm sessions and cached answers. Work that began with a state ends with it, even
 * if another state replaced it. The state closes after the last of this work.
 */
final class Serving {
    private static final long MOST_BYTES = 64L << 20;

    /** Key of a request: the route and the question. */
    record Asked(String path, Object what) {}

    private final String state;
    private final WebDesk desk;
    private final Map<String, Endpoint> endpoints;
    private final Map<String, Search> searches;
    private final Replies<Asked> replies = new Replies<>(MOST_BYTES);
    private final Runnable afterwards;
    /** Number of holds by work, plus one until another state replaces this one. */
    private final AtomicInteger holds = new AtomicInteger(1);

    /**
     * @param state identifier of facts, rules and program
     * @param afterwards action after closing
     */
    Serving(String state, WebDesk desk, Api api, Runnable afterwards) {
        this.state = state;
        this.desk = desk;
        this.endpoints = api.endpoints().stream().collect(Collectors.toUnmodifiableMap(Endpoint::path, each -> each));
        this.searches = api.searches().stream().collect(Collectors.toUnmodifiableMap(Search::path, each -> each));
        this.afterwards = afterwards;
    }

    /** Identifier of facts, rules and program. */
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

    /** The cached answers. */
    Replies<Asked> replies() {
        return replies;
    }

    /** Holds the state for some work; returns false if it is closed. */
    boolean hold() {
        return holds.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** Ends a hold. The last one closes the state. */
    void release() {
        if (holds.decrementAndGet() == 0) {
            desk.close();
            afterwards.run();
        }
    }
}
