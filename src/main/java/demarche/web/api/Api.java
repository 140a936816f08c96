package demarche.web.api;

import demarche.robustness.ReliabilityTable;
import demarche.web.reload.Status;
import demarche.web.work.WebDesk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The routes of the API. */
public final class Api {
    /** A summary of the API without a full stop. */
    public static final String SUMMARY = "The answers of `./demarche` over HTTP on this machine";

    /** A description of all routes, in Markdown. */
    public static final String DESCRIPTION = """
            The page of the workbench uses these routes; other programs can use them too. Parameters have the names of the options on
            the command line. The header `Demarche-Command` names the command with the same answer, byte for byte.

            All routes are `GET` and change nothing. The server listens on 127.0.0.1 only and accepts only the names of this machine.
            Cases and scenarios are named by id. Paths of files work on the command line only.

            Answers have a strong `ETag` that depends on facts, rules and request. Send it as `If-None-Match` to receive `304` for an
            unchanged answer. Errors are returned as `application/problem+json` (RFC 9457) with a `detail` and a `remedy`.

            All figures follow from the stated rules and facts. They are not a forecast.
            """;

    private final List<Endpoint> endpoints = new ArrayList<>();
    private final List<Search> searches;

    /**
     * @param reliability reliability of past forecasts, if known
     * @param version version of the program
     * @param defaultCase id of the case that the page opens with
     * @param status supplies the current state of facts and rules
     */
    public Api(
            WebDesk desk,
            Optional<ReliabilityTable> reliability,
            String version,
            String defaultCase,
            Supplier<Status> status) {
        Questions questions = new Questions(desk, reliability);
        endpoints.addAll(questions.list());
        endpoints.addAll(new Catalogue(desk).list());
        endpoints.addAll(new PageData(desk, version, defaultCase, status).list());
        searches = new Searches(desk, questions).list();
    }

    /** The routes with one answer. */
    public List<Endpoint> endpoints() {
        return List.copyOf(endpoints);
    }

    /** The routes with events. */
    public List<Search> searches() {
        return searches;
    }

    /** All routes, by kind. */
    public List<Route> routes() {
        return Stream.concat(
                        endpoints.stream().map(Endpoint::route),
                        searches.stream().map(Search::route))
                .sorted(Comparator.comparing(Route::tag))
                .toList();
    }
}
