package demarche.answer.assess;

import demarche.answer.ask.JsonHeading;
import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.memory.Outlook;
import demarche.reasoning.memory.Reassessment;
import demarche.world.Coded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where states stand as JSON, small enough to be fetched at every turn of a dial. */
public final class PositionsJson {
    private final PositionsView view;

    private PositionsJson(PositionsView view) {
        this.view = view;
    }

    /** The states shown, by code. */
    public static String of(PositionsView view) {
        PositionsJson writer = new PositionsJson(view);
        Map<String, Object> json = JsonHeading.of(view.now());
        json.put("states", view.states().stream().map(writer::state).toList());
        return Json.compact(json);
    }

    private Map<String, Object> state(String code) {
        StateAssessment now = view.now().getState(code);
        StateAssessment before = view.before().getState(code);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", code);
        AssessView.on(now, view.now().question().measure().instrument())
                .flatMap(InstrumentAssessment::stance)
                .ifPresent(milli -> json.put("stance", Figures.exact(milli)));
        Map<String, Object> positions = new LinkedHashMap<>();
        for (Instrument instrument : view.instruments()) {
            AssessView.on(now, instrument).ifPresent(on -> positions.put(instrument.code(), position(on, now, before)));
        }
        json.put("positions", positions);
        return json;
    }

    private Map<String, Object> position(InstrumentAssessment on, StateAssessment now, StateAssessment before) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", on.option().map(Coded::code).orElse(null));
        on.probability().ifPresent(p -> json.put("probability", AssessJson.probability(p)));
        Map<String, Option> recorded = view.recorded().getOrDefault(on.instrument(), Collections.emptySortedMap());
        if (recorded.containsKey(now.state())) {
            json.put("recorded", recorded.get(now.state()).code());
        }
        if (on.unsettled()) {
            json.put("unsettled", true);
        }
        if (on.assumed()) {
            json.put("assumed", true);
        }
        if (view.supposed()) {
            change(on, now, before, json);
        }
        return json;
    }

    /** What the scenario does to the position, where it does anything. */
    private static void change(
            InstrumentAssessment on, StateAssessment now, StateAssessment before, Map<String, Object> json) {
        Instrument instrument = on.instrument();
        now.reassessments().stream()
                .filter(reassessment -> reassessment.instrument() == instrument && !on.assumed())
                .map(Reassessment::outlook)
                .filter(outlook -> outlook != Outlook.HOLDS)
                .findFirst()
                .ifPresent(outlook -> {
                    json.put(
                            "from",
                            AssessView.option(before, instrument)
                                    .map(Coded::code)
                                    .orElse(null));
                    json.put("outlook", outlook.code());
                    json.put("direction", direction(on, before));
                });
    }

    private static String direction(InstrumentAssessment on, StateAssessment before) {
        int change = on.stance()
                .flatMap(after -> AssessView.on(before, on.instrument())
                        .flatMap(InstrumentAssessment::stance)
                        .map(then -> Objects.requireNonNull(after) - then))
                .orElse(0);
        return change > 0 ? "against-initiator" : change < 0 ? "towards-initiator" : "none";
    }
}
