package demarche.web.api;

import demarche.robustness.ReliabilityTable;
import demarche.web.work.WebDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All routes of the API. */
public final class Api {
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final List<Search> searches;

    /**
     * @param reliability how reliable forecasts have been, where that is known
     * @param version of the program
     * @param defaultCase the case a page opens with
     */
    public Api(WebDesk desk, Optional<ReliabilityTable> reliability, String version, String defaultCase) {
        Questions questions = new Questions(desk, reliability);
        endpoints.addAll(questions.list());
        endpoints.addAll(new Catalogue(desk).list());
        endpoints.addAll(new PageData(desk, version, defaultCase).list());
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
}
