package demarche.answer.whatif;

import demarche.answer.ask.JsonHeading;
import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.search.Flip;
import demarche.search.FlipFindings;
import demarche.search.Turn;
import demarche.world.Coded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The least that would turn a state for programs: JSON in the shape {@code docs/schema/flip.schema.json} describes, and CSV. */
public final class FlipData {
    private FlipData() {}

    /** Everything that was found. */
    public static String json(FlipView view) {
        Map<String, Object> json = JsonHeading.of(view.start());
        json.put("state", view.state());
        json.put("instrument", view.stands().instrument().code());
        json.put("from", view.stands().option().map(Coded::code).orElse(null));
        json.put("to", view.wanted().code());
        FlipFindings findings = view.findings();
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("ended", findings.ended().code());
        search.put("considered", findings.considered());
        search.put("bearing", findings.bearing());
        search.put("inferred", findings.inferred());
        search.put("completeUpTo", findings.size());
        json.put("search", search);
        json.put(
                "flips", findings.flips().stream().map(flip -> flip(flip, view)).toList());
        return Json.write(json);
    }

    private static Map<String, Object> flip(Flip flip, FlipView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cost", Figures.exact(flip.cost()));
        json.put("stance", flip.placement().stance().map(Figures::exact).orElse(null));
        json.put("changes", flip.turns().stream().map(turn -> turn(turn, view)).toList());
        return json;
    }

    private static Map<String, Object> turn(Turn turn, FlipView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind(turn));
        json.put("id", turn.id());
        json.put("cost", Figures.exact(turn.cost()));
        json.put("words", view.words(turn));
        return json;
    }

    private static String kind(Turn turn) {
        return turn instanceof Turn.OfLever ? "lever" : turn instanceof Turn.OfFact ? "fact" : "driver";
    }

    /** A row for each set. */
    public static String csv(FlipView view) {
        List<List<String>> rows = new ArrayList<>();
        for (Flip flip : view.findings().flips()) {
            rows.add(List.of(
                    Figures.exact(flip.cost()).toPlainString(),
                    String.valueOf(flip.turns().size()),
                    String.join(" + ", flip.turns().stream().map(Turn::id).toList()),
                    flip.placement()
                            .stance()
                            .map(milli -> Figures.exact(milli).toPlainString())
                            .orElse("")));
        }
        return Csv.write(List.of("cost", "size", "changes", "stance"), rows);
    }
}
