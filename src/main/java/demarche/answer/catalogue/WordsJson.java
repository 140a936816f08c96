package demarche.answer.catalogue;

import demarche.answer.ask.Caveats;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.crisis.AskLevel;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.FrameKind;
import demarche.reasoning.memory.Outlook;
import demarche.rules.Rule;
import demarche.world.Coded;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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
                            word.put("description", driver.description());
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
                                    inOrder(instrument).stream()
                                            .map(WordsJson::option)
                                            .toList());
                            return word;
                        })
                        .toList());
        json.put(
                "asks",
                Arrays.stream(AskLevel.values())
                        .map(level -> word(level, Words.asks(level)))
                        .toList());
        json.put("roles", roles());
        json.put("frames", words(FrameKind.values()));
        json.put("outlooks", words(Outlook.values()));
        json.put(
                "groups",
                Arrays.stream(State.Group.values())
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
        json.put("caveat", Caveats.NO_FORECAST);
        return json;
    }

    private static <E extends Coded> List<Map<String, Object>> words(E[] vocabulary) {
        return Arrays.stream(vocabulary).map(word -> word(word, Words.of(word))).toList();
    }

    private static Map<String, Object> word(Coded word, String label) {
        return word(word.code(), label);
    }

    private static Map<String, Object> word(String code, String label) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
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

    /** From what is against the acting state to what is towards it; then what lies off that scale, most first. */
    private static List<Option> inOrder(Instrument instrument) {
        List<Option> options = new ArrayList<>(instrument.ladder());
        List<Option> others = new ArrayList<>(instrument.options());
        others.removeAll(options);
        Collections.reverse(options);
        Collections.reverse(others);
        options.addAll(others);
        return options;
    }

    private static Map<String, Object> option(Option option) {
        Map<String, Object> json = word(option, label(option));
        json.put("brief", Words.brief(option));
        json.put("tone", tone(option));
        return json;
    }

    /** The name under which a drawing has a colour and a pattern. */
    private static String tone(Option option) {
        return switch (option) {
            case OTHER_TO_TARGET -> "partly";
            case ABSENT -> "absent";
            case OFFERS, ACCEPTS -> "engaged";
            case CAPABLE -> "able";
            default ->
                switch (Tone.of(option)) {
                    case AGAINST -> "against";
                    case TOWARDS -> "towards";
                    default -> "between";
                };
        };
    }

    private static List<Map<String, Object>> roles() {
        List<Map<String, Object>> roles = new ArrayList<>();
        for (Side side : Side.values()) {
            roles.add(word(side.code(), partyOf(side)));
            roles.add(word("declared-for-" + side.code(), "declared supporter of the " + partyOf(side)));
        }
        return roles;
    }

    private static String partyOf(Side side) {
        return side == Side.INITIATOR ? "acting state" : "affected party";
    }
}
