package demarche.answer.why;

import demarche.answer.ask.JsonHeading;
import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.explain.Candidate;
import demarche.explain.ConditionAccount;
import demarche.explain.RuleAccount;
import demarche.explain.WhyNot;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.whynot.ConditionFinding;
import demarche.world.Coded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a state does not take an option for programs: JSON in the shape {@code docs/schema/whynot.schema.json} describes, and
 * CSV with a row for each rule.
 */
public final class WhyNotData {
    private WhyNotData() {}

    /** Everything that was found. */
    public static String json(WhyNotView view) {
        WhyNot found = view.found();
        Map<String, Object> json = JsonHeading.of(found.assessment());
        json.put("state", found.state());
        json.put("instrument", found.on().instrument().code());
        json.put("option", found.on().option().map(Coded::code).orElse(null));
        json.put("wanted", found.wanted().code());
        json.put("stance", found.on().stance().map(Figures::exact).orElse(null));
        json.put("held", found.on().held().map(Figures::exact).orElse(null));
        json.put("gap", found.gap().map(Figures::exact).orElse(null));
        json.put("concluding", found.concluding().stream().map(WhyNotData::rule).toList());
        json.put("barred", found.barred());
        json.put("instead", found.instead());
        json.put(
                "candidates",
                found.candidates().stream().map(WhyNotData::candidate).toList());
        json.put(
                "sufficient",
                found.sufficient().stream().map(c -> c.rule().id()).toList());
        json.put(
                "fewestTogether",
                found.fewest().filter(n -> found.gap().isPresent()).orElse(null));
        json.put("onOtherInstruments", found.elsewhere());
        json.put("helping", found.helping().stream().map(WhyNotData::push).toList());
        json.put("hindering", found.hindering().stream().map(WhyNotData::push).toList());
        return Json.write(json);
    }

    private static Map<String, Object> push(AppliedPush push) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", push.push().rule());
        json.put("driver", push.driver().code());
        json.put("weight", Figures.exact(push.milli()));
        return json;
    }

    private static Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> json = rule(candidate.told());
        json.put("driver", candidate.rule().driver().map(Coded::code).orElse(null));
        json.put("weight", Figures.exact(candidate.milli()));
        json.put("graded", candidate.graded());
        json.put("bring", candidate.bring().code());
        json.put("reaches", candidate.reaches().map(Coded::code).orElse(null));
        return json;
    }

    private static Map<String, Object> rule(RuleAccount rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.id());
        json.put("title", rule.title());
        json.put("file", rule.place().file());
        json.put("line", rule.place().line());
        json.put("lacking", rule.lacking());
        json.put(
                "conditions",
                rule.conditions().stream().map(WhyNotData::condition).toList());
        return json;
    }

    private static Map<String, Object> condition(ConditionAccount condition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", condition.status().code());
        json.put("sentence", condition.sentence());
        json.put("text", condition.text());
        json.put("line", condition.place().line());
        if (!condition.alternatives().isEmpty()) {
            json.put(
                    "alternatives",
                    condition.alternatives().stream()
                            .map(alternative -> alternative.stream()
                                    .map(WhyNotData::condition)
                                    .toList())
                            .toList());
        }
        if (!condition.concluding().isEmpty()) {
            json.put(
                    "concluding",
                    condition.concluding().stream().map(WhyNotData::rule).toList());
        }
        return json;
    }

    /** A row for each rule: those that conclude the option, then those that push that way, the nearest first. */
    public static String csv(WhyNotView view) {
        List<List<String>> rows = new ArrayList<>();
        view.found().concluding().forEach(rule -> rows.add(row("concludes", rule, "", "", "")));
        view.found()
                .candidates()
                .forEach(candidate -> rows.add(row(
                        "pushes",
                        candidate.told(),
                        Figures.exact(candidate.milli()).toPlainString(),
                        candidate.bring().code(),
                        candidate.reaches().map(Coded::code).orElse(""))));
        return Csv.write(
                List.of("part", "rule", "file", "line", "weight", "reaches", "bring", "lacking", "lacks"), rows);
    }

    private static List<String> row(String part, RuleAccount rule, String weight, String bring, String reaches) {
        return List.of(
                part,
                rule.id(),
                rule.place().file(),
                String.valueOf(rule.place().line()),
                weight,
                reaches,
                bring,
                String.valueOf(rule.lacking()),
                rule.conditions().stream()
                        .filter(condition -> condition.status() == ConditionFinding.Status.MISSING)
                        .map(ConditionAccount::sentence)
                        .collect(Collectors.joining("; ")));
    }
}
