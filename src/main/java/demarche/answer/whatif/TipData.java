package demarche.answer.whatif;

import demarche.answer.ask.JsonHeading;
import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.reasoning.Placement;
import demarche.search.TippingPoint;
import demarche.search.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tipping points for programs: JSON in the shape {@code docs/schema/tip.schema.json} describes, and CSV. */
public final class TipData {
    private TipData() {}

    /** Every state asked for, by code. */
    public static String json(TipView view) {
        Map<String, Object> json = JsonHeading.of(view.start());
        json.put("instrument", view.instrument().code());
        Map<String, Object> lever = new LinkedHashMap<>();
        lever.put("lever", view.walk().dial().lever().id());
        lever.put("dial", view.walk().dial().id());
        lever.put("from", view.walk().dial().lever().from());
        lever.put("to", view.walk().dial().lever().to());
        lever.put("step", view.walk().dial().lever().step());
        lever.put("baseline", view.walk().dial().lever().baseline());
        json.put("lever", lever);
        json.put(
                "states",
                view.states().stream().map(state -> state(state, view)).toList());
        return Json.write(json);
    }

    private static Map<String, Object> state(String state, TipView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", state);
        json.putAll(placement(view.walk().baseline().of(state, view.instrument())));
        for (Way way : Way.values()) {
            Optional<TippingPoint> tip = view.walk().tip(state, view.instrument(), way);
            json.put(way.code(), tip.map(TipData::point).orElse(null));
        }
        if (view.states().size() == 1) {
            Map<String, Object> held = new LinkedHashMap<>();
            view.ends()
                    .forEach((way, end) -> held.put(
                            way.code(),
                            view.walk().tip(state, view.instrument(), way).isPresent()
                                    ? List.of()
                                    : end.holds(state, view.instrument()).stream()
                                            .flatMap(hold -> hold.because().stream())
                                            .toList()));
            json.put("heldBy", held);
        }
        return json;
    }

    private static Map<String, Object> point(TippingPoint point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", point.setting().value());
        json.put("set", point.setting().written());
        json.putAll(placement(point.placement()));
        return json;
    }

    private static Map<String, @Nullable Object> placement(Placement placement) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("option", placement.option().map(option -> option.code()).orElse(null));
        json.put("stance", placement.stance().map(Figures::exact).orElse(null));
        return json;
    }

    /** A row for each state and way in which it moves, the first to move first. */
    public static String csv(TipView view) {
        List<List<String>> rows = new ArrayList<>();
        for (Way way : Way.values()) {
            for (TipView.Mover mover : view.movers(way)) {
                rows.add(List.of(
                        way.code(),
                        String.valueOf(mover.value()),
                        mover.state(),
                        mover.before().option().map(option -> option.code()).orElse(""),
                        mover.after().option().map(option -> option.code()).orElse(""),
                        mover.before()
                                .stance()
                                .map(Figures::exact)
                                .map(String::valueOf)
                                .orElse(""),
                        mover.after()
                                .stance()
                                .map(Figures::exact)
                                .map(String::valueOf)
                                .orElse("")));
            }
        }
        return Csv.write(List.of("way", "value", "state", "from", "to", "stanceBefore", "stanceAfter"), rows);
    }
}
