package demarche.answer.assess;

import demarche.answer.ask.JsonHeading;
import demarche.answer.text.Json;
import demarche.world.Option;
import demarche.reasoning.Placements;
import demarche.world.Coded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where states stand by driver as JSON, for small multiples. */
public final class DriversJson {
    private final DriversView view;

    private DriversJson(DriversView view) {
        this.view = view;
    }

    /** A map of state to option for all drivers together, each alone and each removed. */
    public static String of(DriversView view) {
        DriversJson writer = new DriversJson(view);
        Map<String, Object> json = JsonHeading.of(view.all());
        json.put("instrument", view.instrument().code());
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        view.states()
                .forEach(state ->
                        all.put(state, writer.option(state).map(Coded::code).orElse(null)));
        json.put("all", all);
        json.put("drivers", view.drivers().stream().map(writer::driver).toList());
        return Json.compact(json);
    }

    private Optional<Option> option(String state) {
        return AssessView.option(view.all().getState(state), view.instrument());
    }

    private Map<String, Object> driver(DriversView.OfDriver of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("driver", of.driver().code());
        json.put("alone", places(of.alone()));
        json.put("removed", places(of.removed()));
        List<String> moved = view.states().stream()
                .filter(state ->
                        !of.removed().of(state, view.instrument()).option().equals(option(state)))
                .toList();
        json.put("moved", moved);
        return json;
    }

    private Map<String, @Nullable Object> places(Placements places) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        view.states()
                .forEach(state -> json.put(
                        state,
                        places.of(state, view.instrument())
                                .option()
                                .map(Coded::code)
                                .orElse(null)));
        return json;
    }
}
