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

/** The routes that tell of a long search while it runs. */
final class Searches {
    /** A search infers some hundred sets a second; so many pass between two words of it. */
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
                        search("/tip/events", "tipEvents", "The tipping points of all states, as they are found")
                                .says("""
                                        Server-sent events: `progress` (`done`, `of`: values of the lever walked), `found` (a value of the lever and the states whose position
                                        is another there: `value`, `set`, `states`), then once `done`, the answer of `./demarche tip CASE --lever L --format json`, or once
                                        `problem`, a problem document. Then the stream ends; close it earlier and the work is cancelled. A client must not reconnect
                                        after `done` or `problem`: an `EventSource` is to be closed.
                                        """)
                                .takes(ASKED, SUPPOSED, INSTRUMENT, LEVER),
                        this::tip),
                new Search(
                        search("/flip/events", "flipEvents", "The same search, with its progress")
                                .says("""
                                        Server-sent events: `progress` (`inferred`, `found`: sets of changes tried, and those that turn the state), then once `done`, the answer of
                                        `/flip`, or once `problem`. Close the stream and the search is cancelled.
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
                        throw new CancellationException("nobody listens any more");
                    }
                    tell(walk, setting, instrument, listener);
                }))));
    }

    private static void tell(Walk walk, LeverSetting setting, Instrument instrument, Search.Listener listener) {
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
            listener.tell("found", found);
        }
        listener.tell(
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
                        listener.tell("progress", Map.of("inferred", inferred, "found", found));
                    }
                }))));
    }
}
