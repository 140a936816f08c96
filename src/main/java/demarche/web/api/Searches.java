package demarche.web.api;

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
import java.util.Set;
import java.util.concurrent.CancellationException;

/** The routes that tell of a long search while it runs. */
final class Searches {
    private static final Set<String> ASKED = Set.of("case", "measure", "track", "without");
    private static final Set<String> SUPPOSED = Set.of("with", "set", "assume");
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
                new Search("/tip/events", Questions.names(ASKED, SUPPOSED, "instrument", "lever"), this::tip),
                new Search(
                        "/flip/events",
                        Questions.names(ASKED, SUPPOSED, "state", "instrument", "option", "most", "within"),
                        this::flip));
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
