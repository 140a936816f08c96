package demarche.answer.whatif;

import demarche.answer.ask.DifferenceJson;
import demarche.answer.ask.JsonHeading;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Json;
import demarche.crisis.Assumption;
import demarche.crisis.LeverSetting;
import demarche.explain.Difference;
import demarche.reasoning.memory.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scenarios beside the baseline as JSON, in the shape {@code docs/schema/whatif.schema.json} describes. */
public final class WhatifJson {
    private WhatifJson() {}

    /** The scenarios, left to right. */
    public static String of(WhatifView view) {
        Map<String, Object> json = JsonHeading.of(view.baseline());
        json.remove("scenario");
        json.put(
                "scenarios",
                view.columns().stream().map(column -> column(column, view)).toList());
        return Json.write(json);
    }

    private static Map<String, Object> column(Supposition column, WhatifView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", column.assessment().scenario());
        json.put(
                "settings",
                column.changes().settings().stream().map(LeverSetting::written).toList());
        json.put(
                "patches",
                column.changes().patches().stream()
                        .map(p -> p.subject() + ": " + p.deed())
                        .toList());
        json.put("conjectures", column.changes().conjectures());
        json.put(
                "assumptions",
                column.changes().assumptions().stream().map(Assumption::written).toList());
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("states", view.states().size());
        for (Outlook outlook : List.of(Outlook.REASSESSES, Outlook.UNDER_STRAIN)) {
            counts.put(
                    outlook == Outlook.REASSESSES ? "reassess" : "underStrain",
                    view.countStates(column, difference -> difference.outlook() == outlook));
        }
        counts.put("insulated", view.insulated(column).size());
        counts.put("untouched", view.countUntouched(column));
        json.put("counts", counts);
        WhatifSummary summary = WhatifSummary.of(view, column);
        json.put("summary", instruments(summary));
        json.put("rules", rules(summary));
        json.put(
                "states",
                view.states().stream().map(state -> state(state, column, view)).toList());
        return json;
    }

    private static List<Map<String, Object>> instruments(WhatifSummary summary) {
        List<Map<String, Object>> instruments = new ArrayList<>();
        summary.instruments().forEach((instrument, tally) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("instrument", instrument.code());
            json.put("against", tally.against());
            json.put("towards", tally.towards());
            json.put("elsewhere", tally.elsewhere());
            json.put("underStrain", tally.strained());
            json.put("exposed", tally.exposed());
            instruments.add(json);
        });
        return instruments;
    }

    private static List<Map<String, Object>> rules(WhatifSummary summary) {
        List<Map<String, Object>> rules = new ArrayList<>();
        summary.rules().forEach((rule, tally) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("rule", rule);
            json.put("starts", tally.starts());
            json.put("stops", tally.stops());
            json.put("weighs", tally.weighs());
            rules.add(json);
        });
        return rules;
    }

    private static Map<String, Object> state(String state, Supposition column, WhatifView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", state);
        json.put(
                "reassessments",
                view.differences(column).stream()
                        .filter(difference -> difference.state().equals(state))
                        .map((Difference difference) -> DifferenceJson.whole(difference, column))
                        .toList());
        json.put("insulatedBy", column.insulatedBy(state));
        view.answers(column).stream()
                .filter(answer -> answer.state().equals(state))
                .findFirst()
                .ifPresent(answer -> {
                    Map<String, Object> initiative = new LinkedHashMap<>();
                    initiative.put("option", answer.option());
                    initiative.put("because", answer.because());
                    json.put("initiative", initiative);
                });
        return json;
    }
}
