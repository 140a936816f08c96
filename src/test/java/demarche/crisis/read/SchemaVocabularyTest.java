package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.crisis.AskLevel;
import demarche.crisis.ByWhom;
import demarche.crisis.LeverDirection;
import demarche.crisis.SettingFault;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.world.Coded;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Side;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas and the Java vocabularies say the same words. */
class SchemaVocabularyTest {

    private static final String MEASURE = "/$defs/measure/properties/";

    @Test
    void the_words_of_a_measure_are_those_of_the_code() {
        assertThat(words("case", MEASURE + "forum/enum")).isEqualTo(Coded.codes(Forum.class));
        assertThat(words("case", MEASURE + "instrument/enum")).isEqualTo(Coded.codes(Instrument.class));
        assertThat(words("case", MEASURE + "text/enum")).isEqualTo(Coded.codes(TextDirection.class));
        assertThat(words("case", "/$defs/level/enum")).isEqualTo(Coded.codes(AskLevel.class));
        assertThat(words("case", MEASURE + "tags/items/enum")).isEqualTo(Coded.codes(Tag.class));
    }

    @Test
    void the_sides_of_a_case_are_those_of_the_code() {
        assertThat(keys("case", "/properties/sides/properties")).isEqualTo(Coded.codes(Side.class));
    }

    @Test
    void the_asks_of_votes_are_for_every_level() {
        assertThat(words("asks", "/properties/votes/required")).isEqualTo(Coded.codes(AskLevel.class));
        assertThat(keys("asks", "/properties/votes/properties")).isEqualTo(Coded.codes(AskLevel.class));
        assertThat(keys("asks", "/$defs/vote/properties")).startsWith("yes", "no");
    }

    @Test
    void the_standing_asks_are_for_every_rung_but_the_one_of_doing_nothing() {
        for (Instrument instrument : List.of(Instrument.RECOGNITION, Instrument.SANCTIONS, Instrument.SUPPORT)) {
            List<String> rungs = instrument.ladder().stream()
                    .map(Coded::code)
                    .filter(code -> !List.of("none", "silent").contains(code))
                    .toList();
            assertThat(keys("asks", "/properties/instruments/properties/" + instrument.code() + "/properties"))
                    .containsExactlyInAnyOrderElementsOf(concat(rungs, "rationale", "calibrated_on"));
        }
    }

    @Test
    void the_words_of_a_lever_are_those_of_the_code() {
        String lever = "/additionalProperties/properties/";
        assertThat(words("levers", lever + "by/enum")).isEqualTo(Coded.codes(ByWhom.class));
        assertThat(keys("levers", lever + "effects/properties")).isEqualTo(Coded.codes(Instrument.class));
        assertThat(words("levers", "/$defs/effect/properties/direction/enum"))
                .isEqualTo(Coded.codes(LeverDirection.class));
    }

    @Test
    void the_words_of_a_setting_are_those_of_the_code() {
        assertThat(words("scenario", "/$defs/setting/properties/of/enum")).isEqualTo(Coded.codes(Side.class));
        assertThat(keys("scenario", "/$defs/setting/properties")).containsAll(Coded.codes(SettingFault.Part.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "case", "asks", "weights", "levers", "scenario"})
    void every_part_of_a_schema_says_in_words_what_is_expected(String schema) {
        List<String> silent = new ArrayList<>();
        collectSilent(schema(schema), "", silent);

        assertThat(silent).isEmpty();
    }

    private static void collectSilent(JsonNode node, String path, List<String> silent) {
        boolean constrains = node.has("type") || node.has("enum");
        if (constrains && !node.has("description")) {
            silent.add(path);
        }
        node.properties().forEach(entry -> collectSilent(entry.getValue(), path + "/" + entry.getKey(), silent));
    }

    private static List<String> concat(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }

    private static List<String> words(String schema, String pointer) {
        List<String> words = new ArrayList<>();
        schema(schema).at(pointer).forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> keys(String schema, String pointer) {
        List<String> keys = new ArrayList<>();
        schema(schema).at(pointer).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode schema(String name) {
        String file = "/demarche/schema/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(SchemaVocabularyTest.class.getResourceAsStream(file))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
