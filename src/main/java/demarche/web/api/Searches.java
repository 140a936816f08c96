package demarche.web.api;

import static demarche.web.api.Parameters.ASKED;
import static demarche.web.api.Parameters.FLIPPING;
import static demarche.web.api.Parameters.INSTRUMENT;
import static demarche.web.api.Parameters.LEVER;
import static demarche.web.api.Parameters.SUPPOSED;

import demarche.answer.text.Json;
import demarche.answer.whatif.FlipAnswer;
import demarche.answer.whatif.FlipInquiry;
import demarche.answer.whatif.TipAnswer;
import demarche.answer.whatif.TipInquiry;
import demarche.crisis.LeverSetting;
import demarche.search.Walk;
import demarche.web.work.WebDesk;
import demarche.world.Instrument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Routes that stream the progress of long searches. */
final class Searches {
    /** Number of sets between two progress events; a search tests some hundred sets a second. */
    private static final int SETS_BETWEEN = 20;

    private final WebDesk desk;
    private final Questions questions;

    Searches(WebDesk desk, Questions questions) {
        this.desk = desk;
        this.questions = questions;
    }

    List<Search> list() {
        return List.of(
                new Search(
                        search("/tip/events", "tipEvents", "The tipping points of all states, with progress events")
                                .says("""
                                        Server-sent events: `progress` (`done`, `of`: tested values of the lever), `found` (a value of the lever and the states whose position
                                        changes there: `value`, `set`, `states`), and finally `done` with the JSON of `./demarche tip CASE --lever L --format json`, or
                                        `problem` with a problem document. Closing the stream cancels the search. Close an `EventSource` after `done` or `problem`, so that
                                        it does not reconnect.
                                        """)
                                .takes(ASKED, SUPPOSED, INSTRUMENT, LEVER),
                        this::tip),
                new Search(
                        search("/flip/events", "flipEvents", "The smallest sets of changes, with progress events")
                                .says("""
                                        Server-sent events: `progress` (`inferred`: tested sets of changes, `found`: sets that change the position), and finally `done` with
                                        the answer of `/flip`, or `problem`. Closing the stream cancels the search.
                                        """)
                                .takes(Questions.supposing(FLIPPING), List.of()),
                        this::flip));
    }

    private static Route search(String path, String id, String summary) {
        return Route.of(Route.Tag.SEARCHES, path, id, summary).answers("The events");
    }

    private Search.Run tip(Params params) {
        TipInquiry asked = questions.tipping(params, Optional.empty());
        Instrument instrument = asked.instrument().orElseThrow();
        return new Search.Run(
                Call.as(asked, Questions.tipCommand(asked), () -> "").command().orElseThrow(),
                listener -> Json.write(TipAnswer.of(asked.answer(desk, (walk, setting) -> {
                    if (listener.isGone()) {
                        throw new CancellationException("the client has disconnected");
                    }
                    send(walk, setting, instrument, listener);
                }))));
    }

    private static void send(Walk walk, LeverSetting setting, Instrument instrument, Search.Listener listener) {
        List<String> moved = walk.baseline().states().keySet().stream()
                .filter(state -> !walk.at(setting.value(), state, instrument)
                        .option()
                        .equals(walk.baseline().of(state, instrument).option()))
                .toList();
        if (!moved.isEmpty()) {
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("value", setting.value());
            found.put("set", setting.written());
            found.put("states", moved);
            listener.send("found", found);
        }
        listener.send(
                "progress",
                Map.of(
                        "done",
                        walk.places().size(),
                        "of",
                        walk.dial().settings().size()));
    }

    private Search.Run flip(Params params) {
        FlipInquiry asked = questions.flipping(params);
        return new Search.Run(
                Call.as(asked, Questions.flipCommand(asked), () -> "").command().orElseThrow(),
                listener -> Json.write(FlipAnswer.of(asked.answer(desk, listener::isGone, (inferred, found) -> {
                    if (inferred % SETS_BETWEEN == 0) {
                        listener.send("progress", Map.of("inferred", inferred, "found", found));
                    }
                }))));
    }
}
