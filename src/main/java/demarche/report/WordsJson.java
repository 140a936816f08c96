package demarche.report;

import demarche.crisis.Instrument;
import demarche.crisis.Option;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.FrameKind;
import demarche.reasoning.memory.Outlook;
import demarche.rules.Rule;
import demarche.world.Coded;
import demarche.world.fact.Organisation;
import demarche.world.fact.RegionalGroup;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the model with their labels, so that a page need keep none of its own. */
public final class WordsJson {
    private WordsJson() {}

    /** Every vocabulary a page shows. */
    public static Map<String, Object> of(Collection<Rule> rules, Collection<Organisation> organisations) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", 1);
        json.put(
                "drivers",
                Arrays.stream(Driver.values())
                        .map(driver -> {
                            Map<String, Object> word = word(driver, Words.of(driver));
                            word.put("description", describe(driver));
                            word.put(
                                    "rules",
                                    rules.stream()
                                            .filter(rule ->
                                                    rule.driver().stream().anyMatch(driver::equals))
                                            .count());
                            return word;
                        })
                        .toList());
        json.put(
                "instruments",
                Arrays.stream(Instrument.values())
                        .map(instrument -> {
                            Map<String, Object> word = word(instrument, Words.of(instrument));
                            word.put(
                                    "options",
                                    instrument.options().stream()
                                            .map(option -> word(option, label(option)))
                                            .toList());
                            return word;
                        })
                        .toList());
        json.put("frames", words(FrameKind.values()));
        json.put("outlooks", words(Outlook.values()));
        json.put(
                "groups",
                Arrays.stream(RegionalGroup.values())
                        .map(group -> word(group, Words.group(group)))
                        .toList());
        json.put(
                "organisations",
                organisations.stream()
                        .map(organisation -> {
                            Map<String, Object> word = new LinkedHashMap<>();
                            word.put("code", organisation.code());
                            word.put("name", organisation.name());
                            word.put("kind", organisation.kind().code());
                            return word;
                        })
                        .toList());
        return json;
    }

    private static <E extends Coded> List<Map<String, Object>> words(E[] vocabulary) {
        return Arrays.stream(vocabulary).map(word -> word(word, Words.of(word))).toList();
    }

    private static Map<String, Object> word(Coded word, String label) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", word.code());
        json.put("label", label);
        return json;
    }

    private static String label(Option option) {
        return switch (option) {
            case MILITARY_TO_TARGET -> "military, to the affected party";
            case OTHER_TO_TARGET -> "other, to the affected party";
            case TO_INITIATOR -> "to the acting state";
            default -> Words.of(option);
        };
    }

    private static String describe(Driver driver) {
        return switch (driver) {
            case IDEOLOGY -> "regime and world view, and whether it decides foreign policy or only colours its words";
            case ALLIANCE -> "security guarantees, and the coordination among allies";
            case PATRONAGE -> "a principal supporter: arms, money, a veto as a shield";
            case EXPOSURE -> "trade, finance, energy, food, aid, secondary sanctions";
            case TERRITORY -> "claims held and suffered, separatism, linkage to an own precedent";
            case SECURITY -> "proximity, rivalry, great-power competition";
            case NORMS -> "law and neutrality";
            case IDENTITY -> "religion, diaspora, colonial and liberation memory";
            case BLOC -> "regional consensus";
            case DOMESTIC -> "leader, coalition, limits set at home";
            case RECORD -> "own conduct in the same dispute";
        };
    }
}
