package demarche.explain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.Justification;
import demarche.rules.RuleBook;
import demarche.rules.RuleParser;
import demarche.rules.RuleSource;
import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Place;
import demarche.world.Validity;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import demarche.world.factbase.World;
import demarche.world.read.Problems;
import java.time.LocalDate;
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
    void thousandths_are_shown_as_a_decimal() {
        assertThat(sentences("{state} stood at {point~}", List.of(Map.of("state", "AAA", "point", -590))))
                .containsExactly("AAA stood at \u22120.590");
    }

    @Test
    void a_choice_follows_the_number_of_names_before_it() {
        assertThat(sentences(
                        "{rival} {is a rival|are rivals} of {state}", List.of(Map.of("state", "AAA", "rival", "One"))))
                .containsExactly("One is a rival of AAA");
        assertThat(sentences(
                        "{rival} {is a rival|are rivals} of {state}",
                        List.of(Map.of("state", "AAA", "rival", "One"), Map.of("state", "AAA", "rival", "Two"))))
                .containsExactly("One and Two are rivals of AAA");
    }

    @Test
    void a_code_that_is_bound_to_an_organisation_is_not_taken_for_a_state() {
        World world = World.of(
                List.of(
                        new State("NAM", "Namibia", State.Group.AFRICAN, evidence("states/NAM")),
                        new Organisation(
                                "NAM",
                                "Non-Aligned Movement",
                                "the",
                                Organisation.Kind.NON_ALIGNED,
                                evidence("organisations/NAM"))),
                List.of(),
                "sha256:0");
        String condition = "Membership($state : state, $group : organisation)";
        assertThat(sentences(
                        world, "{state} is in {group}", condition, List.of(Map.of("state", "NAM", "group", "NAM"))))
                .containsExactly("Namibia is in the Non-Aligned Movement");
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

    private static Evidence evidence(String key) {
        return new Evidence(
                key,
                new Validity.Spell(LocalDate.of(1990, 4, 23), null),
                "un",
                Basis.RECORDED,
                null,
                null,
                new Place("facts.csv", 2, 1));
    }

    private static List<String> sentences(String says, List<Map<String, Object>> bindings) {
        return sentences(NOWHERE, says, "", bindings);
    }

    private static List<String> sentences(
            World world, String says, String condition, List<Map<String, Object>> bindings) {
        String rule = """
                rule "A rule for the test"
                  @id("r")
                  @says("%s")
                when
                  %s
                then
                end
                """.formatted(says, condition);
        return new Sentences(world, new RuleBook(RuleParser.parse(new RuleSource("r.drl", rule), new Problems())))
                .of(bindings.stream()
                        .map(b -> new Justification("r", new TreeMap<>(b), List.of()))
                        .toList());
    }
}
