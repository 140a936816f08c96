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

/** All routes of the API. */
public final class Api {
    /** What the API is, in a sentence without its full stop. */
    public static final String SUMMARY = "What `./demarche` answers, over HTTP on this machine";

    /** What holds for all routes, in Markdown. */
    public static final String DESCRIPTION = """
            The workbench asks these routes and so may you. Each parameter is named as the option of the command line is, and an
            answer is the same, byte for byte, as that of the command named in its header `Demarche-Command`.

            Everything is `GET` and changes nothing. The server listens on 127.0.0.1 alone and answers only to the names of this
            machine. Cases and scenarios are named by id; paths of files are for the command line.

            Answers carry a strong `ETag`, made of facts, rules and request: send it back as `If-None-Match` and an unchanged answer is
            `304`. What is wrong with a request is told as `application/problem+json` (RFC 9457) with a `detail` and a `remedy`.

            Every figure is what the stated rules imply from the stated facts, not a forecast.
            """;

    private final List<Endpoint> endpoints = new ArrayList<>();
    private final List<Search> searches;

    /**
     * @param reliability how reliable forecasts have been, where that is known
     * @param version of the program
     * @param defaultCase the case a page opens with
     * @param status which state of facts and rules is answered with
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

    /** All routes, by what kind they are. */
    public List<Route> routes() {
        return Stream.concat(
                        endpoints.stream().map(Endpoint::route),
                        searches.stream().map(Search::route))
                .sorted(Comparator.comparing(Route::tag))
                .toList();
    }
}
