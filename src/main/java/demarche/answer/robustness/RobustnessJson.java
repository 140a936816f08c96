package demarche.answer.robustness;

import demarche.answer.ask.JsonHeading;
import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.crisis.Ask;
import demarche.evaluate.score.ReliabilityBin;
import demarche.explain.Step;
import demarche.reasoning.Placement;
import demarche.robustness.Confidence;
import demarche.robustness.Ground;
import demarche.robustness.Likelihood;
import demarche.robustness.Margin;
import demarche.robustness.Reading;
import demarche.robustness.Removal;
import demarche.robustness.Robustness;
import demarche.robustness.RobustnessStudy;
import demarche.robustness.StateRobustness;
import demarche.robustness.Swing;
import demarche.world.Coded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How robust positions are as JSON, in the shape {@code docs/schema/robustness.schema.json} describes. */
public final class RobustnessJson {
    private final RobustnessView view;

    private RobustnessJson(RobustnessView view) {
        this.view = view;
    }

    /** Every state shown; with everything of it where one was asked for. */
    public static String of(RobustnessView view) {
        return new RobustnessJson(view).write();
    }

    private String write() {
        Map<String, Object> json = JsonHeading.of(view.assessment());
        json.put("track", view.track().code());
        json.put("instrument", view.instrument().code());
        json.put("states", view.states().stream().map(this::state).toList());
        view.whole().ifPresent(whole -> {
            whole.likelihood().ifPresent(likelihood -> json.put("likelihood", likelihood(likelihood)));
            json.put("step", Figures.thousandths(RobustnessStudy.STEP));
            json.put("swings", whole.swings().stream().map(this::swing).toList());
            json.put("assumptions", assumptions(whole));
        });
        return Json.write(json);
    }

    private Map<String, Object> state(Robustness state) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", state.state());
        json.put("role", state.role().code());
        json.put("option", state.inferred().option().map(Coded::code).orElse(null));
        state.inferred().stance().ifPresent(stance -> json.put("stance", Figures.exact(stance)));
        json.put("margin", state.margin().map(RobustnessJson::margin).orElse(null));
        json.put("alarms", state.alarms().stream().map(Coded::code).toList());
        json.put(
                "carriedByFacts",
                state.facts().stream().map(removal -> fact(removal)).toList());
        json.put(
                "carriedBySources",
                state.sources().stream().map(RobustnessJson::source).toList());
        state.confidence().ifPresent(confidence -> json.put("confidence", confidence(confidence)));
        return json;
    }

    private static Map<String, Object> margin(Margin margin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("logOdds", Figures.exact(margin.milli()));
        json.put("ask", Figures.exact(margin.ask()));
        json.put("beyond", margin.beyond().code());
        json.put("direction", margin.way().code());
        return json;
    }

    private Map<String, Object> fact(Removal removal) {
        Map<String, Object> json = new LinkedHashMap<>();
        removal.grounds().stream().findFirst().ifPresent(ground -> json.putAll(ground(ground)));
        json.put("without", placement(removal.after()));
        return json;
    }

    private static Map<String, Object> source(Removal removal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", removal.key());
        json.put("facts", removal.grounds().stream().map(Ground::key).toList());
        json.put("without", placement(removal.after()));
        return json;
    }

    private Map<String, Object> ground(Ground ground) {
        Step told =
                RobustnessWords.step(ground, view.explainer(), view.assessment().asOf());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fact", ground.key());
        json.put("sentence", told.sentence());
        json.put("source", ground.source());
        told.citation().ifPresent(citation -> {
            json.put("basis", citation.basis().code());
            citation.reliability().ifPresent(grade -> json.put("reliability", grade.code()));
        });
        return json;
    }

    private static Map<String, Object> placement(Placement placement) {
        Map<String, Object> json = new LinkedHashMap<>();
        placement.stance().ifPresent(stance -> json.put("stance", Figures.exact(stance)));
        json.put("option", placement.option().map(Coded::code).orElse(null));
        return json;
    }

    private static Map<String, Object> confidence(Confidence confidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("grade", confidence.grade().code());
        Map<String, Object> coverage = new LinkedHashMap<>();
        coverage.put("grade", confidence.coverage().code());
        coverage.put("tables", confidence.tables());
        coverage.put("stale", confidence.staleTables());
        coverage.put("of", confidence.ofTables());
        json.put("coverage", coverage);
        Map<String, Object> age = new LinkedHashMap<>();
        age.put("grade", confidence.age().code());
        age.put("stale", confidence.stale());
        age.put("of", confidence.facts());
        json.put("age", age);
        Map<String, Object> reliability = new LinkedHashMap<>();
        reliability.put("grade", confidence.reliability().code());
        reliability.put("judgedHigh", confidence.judgedHigh());
        reliability.put("judgedModerate", confidence.judgedModerate());
        reliability.put("judgedLow", confidence.judgedLow());
        reliability.put("of", confidence.facts());
        json.put("reliability", reliability);
        return json;
    }

    private Map<String, Object> likelihood(Likelihood likelihood) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", likelihood.option().code());
        json.put("probability", Figures.probability(likelihood.probability()));
        json.put("word", likelihood.word().map(Coded::code).orElse(null));
        likelihood.silence().ifPresent(silence -> json.put("silence", silence.code()));
        likelihood.bin().ifPresent(bin -> json.put("heldOut", bin(bin)));
        view.table().ifPresent(table -> json.put("measured", table.date()));
        return json;
    }

    private static Map<String, Object> bin(ReliabilityBin bin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tenth", bin.tenth());
        json.put("states", bin.count());
        json.put("meanForecast", Figures.score(bin.meanForecast()));
        json.put("observedShare", Figures.score(bin.observedShare()));
        return json;
    }

    private Map<String, Object> swing(Swing swing) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (swing.of() instanceof Swing.Thing.OfWeight weight) {
            json.put("kind", "weight");
            json.put("rule", weight.rule());
            json.put("weight", Figures.exact(weight.milli()));
            json.put("lessWeight", Figures.exact(weight.less()));
            json.put("moreWeight", Figures.exact(weight.more()));
        } else if (swing.of() instanceof Swing.Thing.OfFact of) {
            json.put("kind", "fact");
            json.putAll(ground(of.ground()));
        }
        json.put("less", placement(swing.less()));
        swing.more().ifPresent(more -> json.put("more", placement(more)));
        json.put("effect", Figures.exact(swing.effect()));
        json.put("flips", swing.flips());
        return json;
    }

    private static Map<String, Object> assumptions(StateRobustness whole) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("judgedFacts", keys(whole, Swing.Thing.OfFact.class));
        json.put("weights", keys(whole, Swing.Thing.OfWeight.class));
        json.put(
                "readings",
                whole.readings().stream().map(RobustnessJson::reading).toList());
        json.put("spread", Figures.exact(whole.spread()));
        json.put(
                "shifted", whole.shifted().stream().map(RobustnessJson::reading).toList());
        return json;
    }

    private static List<String> keys(StateRobustness whole, Class<? extends Swing.Thing> kind) {
        return whole.swings().stream()
                .map(Swing::of)
                .filter(kind::isInstance)
                .map(Swing.Thing::key)
                .toList();
    }

    private static Map<String, Object> reading(Reading reading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", reading.name());
        Map<String, Object> asks = new LinkedHashMap<>();
        for (Ask ask : reading.asks()) {
            asks.put(ask.option().code(), Figures.exact(ask.milli()));
        }
        json.put("asks", asks);
        reading.inferred().stance().ifPresent(stance -> json.put("stance", Figures.exact(stance)));
        json.put("option", reading.inferred().option().map(Coded::code).orElse(null));
        json.put("flips", reading.flips());
        return json;
    }
}
