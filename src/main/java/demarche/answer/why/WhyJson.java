package demarche.answer.why;

import demarche.answer.ask.DifferenceJson;
import demarche.answer.ask.JsonHeading;
import demarche.answer.ask.SourceJson;
import demarche.answer.assess.AssessJson;
import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.explain.Citation;
import demarche.explain.Step;
import demarche.world.Coded;
import java.util.LinkedHashMap;
import java.util.Map;

/** A derivation as JSON, in the shape {@code docs/schema/why.schema.json} describes. */
public final class WhyJson {
    private WhyJson() {}

    /** The tree of steps and the sources it cites. */
    public static String of(WhyView view) {
        Map<String, Object> json = JsonHeading.of(view.assessment());
        json.put("state", view.state());
        json.put("instrument", view.instrument().code());
        json.put("option", view.inferred().option().map(Coded::code).orElse(null));
        view.inferred().probability().ifPresent(p -> json.put("probability", AssessJson.probability(p)));
        json.put("derivation", step(view.step()));
        view.supposed()
                .flatMap(supposed -> supposed.findDifference(view.state(), view.instrument())
                        .map(difference -> DifferenceJson.told(difference, supposed)))
                .ifPresent(told -> json.put("underScenario", told));
        json.put(
                "sources",
                CitedSources.of(view.step()).list().stream().map(SourceJson::of).toList());
        return Json.write(json);
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", step.kind().code());
        json.put("sentence", step.sentence());
        step.milli().ifPresent(milli -> json.put("logOdds", Figures.exact(milli)));
        step.rule().ifPresent(rule -> json.put("rule", rule));
        step.citation().ifPresent(citation -> json.put("fact", fact(citation)));
        json.put("premises", step.premises().stream().map(WhyJson::step).toList());
        return json;
    }

    private static Map<String, Object> fact(Citation citation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", citation.fact());
        json.put("holds", citation.holds());
        json.put("source", citation.source().key());
        json.put("basis", citation.basis().code());
        citation.reliability().ifPresent(grade -> json.put("reliability", grade.code()));
        citation.note().ifPresent(note -> json.put("note", note));
        json.put("origin", citation.origin().toString());
        citation.age().ifPresent(age -> {
            json.put("age", age.years());
            json.put("stale", age.stale());
        });
        return json;
    }
}
