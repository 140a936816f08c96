package demarche.seed;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.explain.Step;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.memory.Driver;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeedCaseTest {
    private static final String ASSEMBLY = "A/RES/ES-11/4";
    private static final Map<String, Assessment> ASSESSMENTS = new HashMap<>();

    static Stream<Map<String, String>> positions() {
        return Seed.table("positions.csv").stream();
    }

    static Stream<Map<String, String>> arguments() {
        return Seed.table("arguments.csv").stream();
    }

    static Stream<Map<String, String>> frames() {
        return Seed.table("frames.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void each_cell_of_the_table_is_inferred(Map<String, String> cell) {
        assertThat(option(assess(cell.get("measure")), cell)).isEqualTo(cell.get("option"));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void each_cell_says_whether_it_needs_the_own_record_of_the_state(Map<String, String> cell) {
        Assessment withoutRecord = assess(cell.get("measure"), Driver.RECORD);
        boolean needsRecord = !option(withoutRecord, cell).equals(cell.get("option"));
        assertThat(needsRecord ? "yes" : "no").isEqualTo(cell.get("needs_record"));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void each_cell_states_its_basis_and_source(Map<String, String> cell) {
        assertThat(cell.get("basis")).isIn("seed", "inferred", "external");
        assertThat(cell.get("source")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void the_argument_names_what_the_seed_text_names(Map<String, String> row) {
        Step why = Seed.EXPLAINER.why(assess(ASSEMBLY), Objects.requireNonNull(row.get("state")), Instrument.VOTE);
        assertThat(rules(why)).as(row.get("what the seed text says")).contains(row.get("rule"));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void the_leading_frames_are_those_of_the_seed_text(Map<String, String> row) {
        List<String> inferred = assess(ASSEMBLY).getState(Objects.requireNonNull(row.get("state"))).frames().stream()
                .map(frame -> frame.kind().code())
                .toList();
        List<String> expected =
                Arrays.asList(Objects.requireNonNull(row.get("leading frames")).split(" ", -1));
        assertThat(inferred).startsWith(expected.toArray(new String[0]));
    }

    @Test
    void linkage_to_taiwan_and_hong_kong_rests_on_judged_facts_alone() {
        Step why = Seed.EXPLAINER.why(assess(ASSEMBLY), "CHN", Instrument.VOTE);
        List<Step> linkages = steps(why)
                .filter(step -> step.citation()
                        .map(c -> c.fact().startsWith("linkages/"))
                        .orElse(false))
                .toList();
        assertThat(linkages).isNotEmpty().allMatch(step -> step.citation()
                .map(c -> c.reliability().isPresent())
                .orElse(false));
    }

    @Test
    void without_alliances_south_korea_would_impose_no_sanctions_and_japan_would_argue_differently() {
        Assessment all = assess(ASSEMBLY);
        Assessment without = assess(ASSEMBLY, Driver.ALLIANCE);
        assertThat(lost(all, without, "JPN"))
                .containsExactlyInAnyOrder("guaranteed-by-supporter", "aligned-with-supporters", "close-to-supporters");
        assertThat(lost(all, without, "KOR"))
                .containsExactlyInAnyOrder(
                        "guaranteed-by-supporter", "close-to-supporters", "strategic-partner-of-initiator");
        assertThat(on(without, "KOR", Instrument.SANCTIONS).option()).contains(Option.NONE);
        assertThat(on(without, "JPN", Instrument.VOTE).option()).contains(Option.YES);
    }

    @Test
    void a_stance_equals_the_sum_of_its_pushes_on_every_instrument_of_every_state() {
        assess(ASSEMBLY).states().values().forEach(state -> state.instruments()
                .values()
                .forEach(on -> on.stance().ifPresent(stance -> assertThat(on.pushes().stream()
                                .mapToInt(AppliedPush::milli)
                                .sum())
                        .as(state.state() + " " + on.measure())
                        .isEqualTo(stance))));
    }

    @Test
    void only_members_have_a_say_in_the_security_council() {
        Assessment council = assess("S/2022/720");
        assertThat(on(council, "JPN", Instrument.VOTE).option()).isEmpty();
        assertThat(on(council, "RUS", Instrument.VOTE).option()).contains(Option.NO);
    }

    @Test
    void nothing_dated_on_or_after_the_day_of_a_measure_informs_it() {
        Seed.CASE.measures().forEach(measure -> {
            Assessment assessment = assess(measure.id());
            assertThat(assessment.asOf()).isEqualTo(measure.date().minusDays(1));
            Seed.LIBRARY.world().asOf(assessment.asOf()).facts().forEach(fact -> assertThat(
                            fact.evidence().validity().start())
                    .isBefore(measure.date()));
        });
    }

    private static Assessment assess(@Nullable String measure, Driver... without) {
        return ASSESSMENTS.computeIfAbsent(
                measure + Arrays.toString(without), key -> Seed.assess(Objects.requireNonNull(measure), without));
    }

    private static Set<String> lost(Assessment all, Assessment without, String state) {
        Set<String> rules = pushRules(all, state);
        rules.removeAll(pushRules(without, state));
        return rules;
    }

    private static Set<String> pushRules(Assessment assessment, String state) {
        return on(assessment, state, Instrument.VOTE).pushes().stream()
                .map(push -> push.push().rule())
                .collect(Collectors.toSet());
    }

    private static InstrumentAssessment on(Assessment assessment, String state, Instrument instrument) {
        return Objects.requireNonNull(assessment.getState(state).instruments().get(instrument));
    }

    private static String option(Assessment assessment, Map<String, String> cell) {
        Instrument instrument = Instrument.valueOf(
                Objects.requireNonNull(cell.get("instrument")).toUpperCase(java.util.Locale.ROOT));
        return on(assessment, Objects.requireNonNull(cell.get("state")), instrument)
                .option()
                .map(Option::code)
                .orElse("–");
    }

    private static Set<String> rules(Step step) {
        return steps(step).flatMap(s -> s.rule().stream()).collect(Collectors.toSet());
    }

    private static Stream<Step> steps(Step step) {
        return Stream.concat(Stream.of(step), step.premises().stream().flatMap(SeedCaseTest::steps));
    }
}
