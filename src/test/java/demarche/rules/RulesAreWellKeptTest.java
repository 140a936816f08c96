package demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.TestSession;
import demarche.rules.support.ShippedRule;
import demarche.rules.support.ShippedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every rule owes its readers and the engine, whoever writes it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesAreWellKeptTest {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"\\n]*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])-?\\d+(?![\\w.])");
    /** To the bracket that closes the pattern, which may run over several lines and hold brackets two deep. */
    private static final Pattern READS_POSITION =
            Pattern.compile("\\b(?:Position|UnionMajority)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");

    private static final Pattern SOURCE_KEY = Pattern.compile("^([a-z0-9][a-z0-9-]*):", Pattern.MULTILINE);
    private static final int FEWEST_WORDS = 4;

    @Test
    void no_rule_names_a_state() throws IOException {
        Set<String> states = firstColumn(Path.of("facts", "states.csv"));
        assertThat(states).as("codes of states").hasSizeGreaterThan(10).allMatch(code -> code.length() == 3);
        assertThat(ShippedRules.listFiles().entrySet().stream().flatMap(file -> matches(LITERAL, file.getValue())
                        .filter(literal ->
                                Arrays.stream(literal.split("\\W+", -1)).anyMatch(states::contains))
                        .map(literal -> file.getKey() + ": " + literal)))
                .as("literals that name a state; a rule is general, what is particular is a fact")
                .isEmpty();
    }

    @Test
    void no_rule_jumps_the_queue() {
        assertThat(ShippedRules.listFiles().entrySet().stream()
                        .filter(file -> file.getValue().matches("(?s).*\\bsalience\\b.*"))
                        .map(Map.Entry::getKey))
                .as("files with salience; order comes from what is derived from what")
                .isEmpty();
    }

    @Test
    void numbers_stand_in_the_weights_and_not_in_the_rules() {
        assertThat(rules(rule -> matches(NUMBER, withoutLiterals(rule.conditions() + rule.consequence()))
                        .anyMatch(number -> !number.equals("0"))))
                .as("rules with a number other than 0")
                .isEmpty();
    }

    @Test
    void every_rule_belongs_to_a_group_that_is_fired() {
        assertThat(rules(rule -> !TestSession.stages().contains(rule.group())))
                .as("rules in none of the groups %s", TestSession.stages())
                .isEmpty();
    }

    @Test
    void a_rule_of_a_folder_fires_in_the_groups_of_its_folder() {
        assertThat(rules(rule -> !groups(rule.folder()).contains(rule.group())))
                .as("rules whose group does not belong to their folder")
                .isEmpty();
    }

    @Test
    void a_consequence_asserts_one_conclusion_and_does_nothing_else() {
        assertThat(rules(rule -> !rule.consequence()
                        .strip()
                        .matches("insertLogical\\([^;]*\\);|modify\\(\\$\\w+\\) \\{ \\w+\\([^;]*\\) \\}")))
                .as("rules whose consequence is not one insertLogical or modify")
                .isEmpty();
    }

    @Test
    void only_the_rules_of_the_stance_change_a_cell() {
        assertThat(rules(rule -> !rule.concludes()).stream().map(ShippedRule::file))
                .as("files of rules that modify instead of concluding")
                .containsOnly("positions/stance.drl");
    }

    @Test
    void drivers_read_positions_of_an_earlier_round_and_no_stance() {
        assertThat(rules(rule -> rule.folder().equals("drivers")
                        && (!positionsRead(rule).allMatch(pattern -> readsAnEarlierRound(rule, pattern))
                                || rule.conditions().contains("Standing("))))
                .as("driver rules that read their own round")
                .isEmpty();
    }

    /** The round before, or the first one for the rounds that are in memory: all but the first. */
    private static boolean readsAnEarlierRound(ShippedRule rule, String pattern) {
        return pattern.contains("round == $previous")
                || (pattern.contains("round == 0") && rule.conditions().contains("Round($round : number)"));
    }

    @Test
    void a_driver_that_reads_positions_waits_for_them_and_no_other_does() {
        assertThat(rules(rule -> rule.folder().equals("drivers")
                        && rule.group().equals("positions")
                                != positionsRead(rule).findAny().isPresent()))
                .as("driver rules in the wrong group")
                .isEmpty();
    }

    @Test
    void frames_and_mediation_read_positions_of_the_last_round_alone() {
        assertThat(rules(rule -> rule.folder().equals("positions")
                        && !concludesForTheNextRound(rule)
                        && positionsRead(rule).findAny().isPresent()
                        && !(rule.conditions().contains("FinalRound($round : number)")
                                && positionsRead(rule).allMatch(pattern -> pattern.contains("round == $round")))))
                .as("rules that read positions of other rounds than the last")
                .isEmpty();
    }

    private static boolean concludesForTheNextRound(ShippedRule rule) {
        return rule.conditions().contains("Round($previous : previous)")
                && positionsRead(rule).allMatch(pattern -> pattern.contains("round == $previous"));
    }

    @Test
    void concepts_rest_on_facts_and_concepts_alone() {
        assertThat(rules(rule -> rule.folder().equals("concepts")
                        && rule.conditions().matches("(?s).*\\b(Position|Standing|Push|Weight|Round)\\(.*")))
                .as("concept rules that read what comes later")
                .isEmpty();
    }

    @Test
    void every_rule_says_what_it_concludes_and_why_it_holds() {
        assertThat(rules(rule -> annotation(rule, "says").isBlank()
                        || annotation(rule, "rationale").isBlank()))
                .as("rules without @says or @rationale")
                .isEmpty();
    }

    @Test
    void every_rule_cites_sources_there_are() throws IOException {
        Set<String> sources = SOURCE_KEY
                .matcher(Files.readString(Path.of("facts", "sources.yaml")))
                .results()
                .map(key -> key.group(1))
                .collect(Collectors.toSet());
        assertThat(rules(rule -> Arrays.stream(annotation(rule, "cites").split("\\s*,\\s*", -1))
                        .anyMatch(key -> !sources.contains(key))))
                .as("rules that cite what facts/sources.yaml does not list")
                .isEmpty();
    }

    @Test
    void a_title_is_a_sentence() {
        assertThat(rules(rule -> rule.title().split(" ", -1).length < FEWEST_WORDS
                        || !rule.title().matches("[A-Z].*[a-z]")))
                .as("rules whose title is no sentence: a capital, %d words or more, no full stop", FEWEST_WORDS)
                .isEmpty();
    }

    @Test
    void no_two_rules_share_a_title() {
        Set<String> seen = new HashSet<>();
        assertThat(rules(rule -> !seen.add(rule.title())))
                .as("rules with the title of another")
                .isEmpty();
    }

    private static List<ShippedRule> rules(Predicate<ShippedRule> predicate) {
        return ShippedRules.listRules().stream().filter(predicate).toList();
    }

    private static Set<String> groups(String folder) {
        return switch (folder) {
            case "concepts" -> Set.of("concepts");
            case "drivers" -> Set.of("drivers", "positions");
            case "positions" -> Set.of("concepts", "positions", "frames");
            default -> Set.copyOf(TestSession.stages());
        };
    }

    private static Stream<String> positionsRead(ShippedRule rule) {
        return matches(READS_POSITION, rule.conditions());
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static String withoutLiterals(String text) {
        return LITERAL.matcher(text).replaceAll("\"\"");
    }

    private static String annotation(ShippedRule rule, String name) {
        return Pattern.compile("^\\s*@" + name + "\\(\"(.*)\"\\)$", Pattern.MULTILINE)
                .matcher(rule.header())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Set<String> firstColumn(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split(",", 2)[0]).collect(Collectors.toSet());
        }
    }
}
