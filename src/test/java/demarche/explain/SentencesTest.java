package demarche.explain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.Justification;
import demarche.rules.RuleBook;
import demarche.rules.RuleParser;
import demarche.rules.RuleSource;
import demarche.world.factbase.World;
import demarche.world.read.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesTest {
    private static final World NOWHERE = new World(List.of(), List.of(), "sha256:0");

    @Test
    void a_placeholder_is_filled_with_what_the_rule_bound() {
        assertThat(sentences("{state} abstains", List.of(Map.of("state", "AAA"))))
                .containsExactly("AAA abstains");
    }

    @Test
    void a_share_is_shown_as_a_percentage() {
        assertThat(sentences("{share%} of its trade", List.of(Map.of("share", 172))))
                .containsExactly("17.2% of its trade");
    }

    @Test
    void matches_that_differ_in_one_name_are_told_in_one_sentence() {
        assertThat(sentences(
                        "{state} is in {club}",
                        List.of(
                                Map.of("state", "AAA", "club", "One"),
                                Map.of("state", "AAA", "club", "Two"),
                                Map.of("state", "AAA", "club", "Three"))))
                .containsExactly("AAA is in One, Two and Three");
    }

    @Test
    void matches_that_differ_in_more_are_told_apart() {
        assertThat(sentences(
                        "{sender} expelled diplomats of {expelled}",
                        List.of(
                                Map.of("sender", "AAA", "expelled", "BBB"),
                                Map.of("sender", "BBB", "expelled", "AAA"))))
                .containsExactly("AAA expelled diplomats of BBB", "BBB expelled diplomats of AAA");
    }

    @Test
    void a_sentence_without_names_is_told_once() {
        assertThat(sentences("it is so", List.of(Map.of(), Map.of()))).containsExactly("it is so");
    }

    @Test
    void codes_are_shown_as_words() {
        assertThat(Sentences.spaced("military-to-target")).isEqualTo("military to target");
        assertThat(Sentences.spaced("non-aligned")).isEqualTo("non-aligned");
        assertThat(Sentences.spaced("anti-hegemonic")).isEqualTo("anti-hegemonic");
    }

    private static List<String> sentences(String says, List<Map<String, Object>> bindings) {
        String rule = """
                rule "A rule for the test"
                  @id("r")
                  @says("%s")
                when
                then
                end
                """.formatted(says);
        return new Sentences(NOWHERE, new RuleBook(RuleParser.parse(new RuleSource("r.drl", rule), new Problems())))
                .of(bindings.stream()
                        .map(b -> new Justification("r", new TreeMap<>(b), List.of()))
                        .toList());
    }
}
