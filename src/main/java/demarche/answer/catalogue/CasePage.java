package demarche.answer.catalogue;

import demarche.answer.ask.SourceJson;
import demarche.answer.text.Figures;
import demarche.answer.text.Words;
import demarche.crisis.Ask;
import demarche.crisis.Asks;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.explain.Explainer;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case with all that a picker shows of it. */
public final class CasePage {
    /**
     * A scenario and whether it can be supposed in the case.
     *
     * @param unfit why not; nothing where it fits
     */
    public record Preset(String id, String title, Optional<String> unfit) {}

    private CasePage() {}

    /** The case as {@link CaseReport} has it, and besides the asks, the recorded totals, names, scenarios and sources. */
    public static Map<String, Object> json(
            CrisisCase crisis, Asks asks, Explainer names, List<Preset> presets, List<Source> sources) {
        Map<String, Object> json = CaseReport.json(crisis);
        Map<String, Object> parties = new LinkedHashMap<>();
        parties.put("initiator", names.name(crisis.initiator()));
        parties.put("target", names.name(crisis.affectedParty()));
        json.put("parties", parties);
        json.put("actDescription", crisis.act().description());
        json.put(
                "measures",
                crisis.measures().stream()
                        .map(measure -> measure(measure, crisis, asks))
                        .toList());
        json.put(
                "scenarios",
                presets.stream()
                        .map(preset -> {
                            Map<String, Object> scenario = new LinkedHashMap<>();
                            scenario.put("id", preset.id());
                            scenario.put("title", preset.title());
                            scenario.put("fits", preset.unfit().isEmpty());
                            preset.unfit().ifPresent(reason -> scenario.put("because", reason));
                            return scenario;
                        })
                        .toList());
        json.put("sources", sources.stream().map(SourceJson::of).toList());
        return json;
    }

    private static Map<String, Object> measure(Measure measure, CrisisCase crisis, Asks asks) {
        Map<String, Object> json = CaseReport.json(measure);
        json.put("default", measure.equals(crisis.measures().get(0)));
        json.put("words", Words.asks(measure.ask()) + "; the text is " + Words.of(measure.text()));
        Map<String, Object> levels = new LinkedHashMap<>();
        levels.put(measure.instrument().code(), figures(asks.of(measure.ask())));
        for (Map.Entry<Instrument, List<Ask>> standing : asks.standing().entrySet()) {
            levels.putIfAbsent(standing.getKey().code(), figures(standing.getValue()));
        }
        json.put("asks", levels);
        if (measure.observed() != null) {
            json.put("recorded", totals(measure.observed()));
        }
        return json;
    }

    private static List<Object> figures(List<Ask> asks) {
        return asks.stream().map(ask -> (Object) Figures.exact(ask.milli())).toList();
    }

    private static Map<String, Object> totals(RecordedVotes votes) {
        Map<String, Object> totals = new LinkedHashMap<>();
        for (Option option : List.of(Option.YES, Option.ABSTAIN, Option.NO, Option.ABSENT)) {
            totals.put(
                    option.code(),
                    votes.options().values().stream().filter(option::equals).count());
        }
        return totals;
    }
}
