package demarche.search;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.ChangeSet;
import demarche.crisis.LeverSetting;
import demarche.crisis.read.Library;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.Placement;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class FlipStudyTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Shipped.ENGINE;
    private static final Question QUESTION = Question.of(LIBRARY.cases().getCase("ukraine-annexation-2022"));
    private static final Duration LONG = Duration.ofMinutes(10);
    private static List<Flip> flips = List.of();

    /** Some three hundred sets: every change alone, and the most promising pairs. */
    @BeforeAll
    static void searches() {
        flips = search(2, afterSteps(300)).flips();
    }

    @Test
    void what_is_found_turns_the_state_in_a_session_of_its_own() {
        assertThat(flips).extracting(flip -> flip.turns().size()).contains(1, 2);
        List<Flip> ofTheWorld = flips.stream()
                .filter(flip -> flip.turns().stream().noneMatch(Turn.OfDriver.class::isInstance))
                .toList();
        assertThat(ofTheWorld).isNotEmpty();
        try (WarmSession fresh = ENGINE.open(QUESTION)) {
            assertThat(ofTheWorld).allSatisfy(flip -> {
                Placement placement = place(fresh, flip.turns());
                assertThat(placement).isEqualTo(flip.placement());
                assertThat(placement.option()).contains(Option.NONE);
            });
        }
    }

    @Test
    void nothing_of_it_can_be_left_out() {
        try (WarmSession fresh = ENGINE.open(QUESTION)) {
            assertThat(flips).allSatisfy(flip -> {
                for (Turn turn : flip.turns()) {
                    List<Turn> rest = new ArrayList<>(flip.turns());
                    rest.remove(turn);
                    if (rest.stream().noneMatch(Turn.OfDriver.class::isInstance)) {
                        assertThat(place(fresh, rest).option()).contains(Option.IMPOSE);
                    }
                }
            });
        }
    }

    @Test
    void a_lever_is_turned_no_further_than_it_must_be() {
        Flip cohesion = flips.stream()
                .filter(flip -> flip.turns().size() == 1)
                .filter(flip -> flip.turns().get(0).subject().equals("coalition-cohesion"))
                .findFirst()
                .orElseThrow();
        assertThat(cohesion.turns().get(0).id()).isEqualTo("coalition-cohesion=1");
        assertThat(cohesion.cost()).isEqualTo(500);
    }

    @Test
    void the_cheapest_stands_first() {
        assertThat(flips).extracting(Flip::cost).isSorted();
    }

    @Test
    void a_search_that_is_stopped_says_so_and_how_far_it_came() {
        FlipFindings findings = search(3, afterSteps(5));
        assertThat(findings.ended()).isEqualTo(FlipFindings.Ended.STOPPED);
        assertThat(findings.size()).isZero();
        assertThat(findings.inferred()).isLessThanOrEqualTo(6);
    }

    @Test
    void a_search_whose_time_is_over_says_so() {
        try (WarmSession session = ENGINE.open(QUESTION)) {
            assertThat(search(session, 3, Duration.ZERO, () -> false).ended()).isEqualTo(FlipFindings.Ended.TIME);
        }
    }

    private static BooleanSupplier afterSteps(int steps) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > steps;
    }

    private static FlipFindings search(int most, BooleanSupplier stopped) {
        try (WarmSession session = ENGINE.open(QUESTION)) {
            return search(session, most, LONG, stopped);
        }
    }

    private static FlipFindings search(WarmSession session, int most, Duration within, BooleanSupplier stopped) {
        return new FlipStudy(ENGINE, LIBRARY, session, session.baseline(), Delta.NONE)
                .search(
                        "KOR",
                        Objects.requireNonNull(
                                session.baseline().getState("KOR").instruments().get(Instrument.SANCTIONS)),
                        Option.NONE,
                        FlipStudyTest::changes,
                        new FlipSearch.Bounds(most, within, stopped),
                        (inferred, found) -> {});
    }

    private static Placement place(WarmSession session, List<Turn> turns) {
        List<LeverSetting> settings = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        turns.forEach(turn -> {
            if (turn instanceof Turn.OfLever lever) {
                settings.add(lever.setting());
            } else if (turn instanceof Turn.OfFact fact) {
                facts.addAll(fact.facts());
            }
        });
        return session.place(changes(settings).removing(facts)).of("KOR", Instrument.SANCTIONS);
    }

    private static Delta changes(List<LeverSetting> settings) {
        ChangeSet set = LIBRARY.scenarios()
                .compose(List.of(), settings.stream().map(LeverSetting::written).toList());
        return Dials.changes(
                set, LIBRARY.scenarios().patch(set, QUESTION.measure().date()), LIBRARY.levers());
    }
}
