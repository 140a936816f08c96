package demarche.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.CrisisCase;
import demarche.crisis.read.Library;
import demarche.evaluate.Track;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.reasoning.Question;
import demarche.reasoning.StateAssessment;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Fact;
import demarche.world.factbase.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class RobustnessStudyTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Shipped.ENGINE;
    private static final CrisisCase CASE = LIBRARY.cases().getCase("ukraine-annexation-2022");
    private static final Question QUESTION =
            Question.of(CASE).withRecord(LIBRARY.cases().listEarlier(CASE, CASE.date()));
    private static final RobustnessStudy STUDY = new RobustnessStudy(ENGINE, LIBRARY.world(), QUESTION);

    @AfterAll
    static void close() {
        STUDY.close();
    }

    @Test
    void a_position_carried_by_a_single_fact_is_another_in_a_world_where_that_fact_was_never_recorded() {
        Robustness salvador =
                STUDY.of(new TreeSet<>(List.of("SLV")), Instrument.VOTE).get(0);
        assertThat(salvador.alarms()).contains(Alarm.SINGLE_FACT);
        Removal removal = salvador.facts().get(0);

        StateAssessment without = assessWithout(
                        ((Ground.OfFact) removal.grounds().get(0)).facts())
                .getState("SLV");

        assertThat(Objects.requireNonNull(without.instruments().get(Instrument.VOTE))
                        .option())
                .isEqualTo(removal.after().option())
                .isNotEqualTo(salvador.inferred().option());
    }

    @Test
    void a_position_far_from_any_ask_hangs_by_no_single_fact() {
        StateRobustness korea = STUDY.of("KOR", Instrument.VOTE, Track.WITH_RECORD, Optional.empty());
        assertThat(korea.robustness().margin().orElseThrow().milli()).isGreaterThan(3000);
        assertThat(korea.robustness().facts()).isEmpty();
        assertThat(korea.grounds()).hasSizeGreaterThan(10);
    }

    @Test
    void what_the_stance_swings_with_is_every_weight_behind_it_and_every_judged_fact_the_greatest_first() {
        StateRobustness india = STUDY.of("IND", Instrument.VOTE, Track.WITH_RECORD, Optional.empty());
        assertThat(india.swings()).extracting(Swing::effect).isSortedAccordingTo((one, other) -> other - one);
        assertThat(india.swings().stream()
                        .filter(swing -> swing.of() instanceof Swing.Thing.OfWeight)
                        .map(swing -> swing.of().key()))
                .containsExactlyInAnyOrderElementsOf(india.robustness().inferred().pushes().stream()
                        .map(push -> push.push().rule())
                        .distinct()
                        .toList());
        assertThat(india.swings()).anyMatch(swing -> swing.of() instanceof Swing.Thing.OfFact);
    }

    @Test
    void a_weight_a_quarter_lower_takes_a_quarter_of_its_pushes_off_the_stance() {
        StateRobustness india = STUDY.of("IND", Instrument.VOTE, Track.WITH_RECORD, Optional.empty());
        Swing votes = india.swings().stream()
                .filter(swing -> swing.of().key().equals("votes-with-initiator"))
                .findFirst()
                .orElseThrow();
        int pushed = india.robustness().inferred().pushes().stream()
                .filter(push -> push.push().rule().equals("votes-with-initiator"))
                .mapToInt(AppliedPush::milli)
                .sum();
        assertThat(votes.down()).isBetween(-pushed / 4 - 2, -pushed / 4 + 2);
        assertThat(votes.up()).isBetween(pushed / 4 - 2, pushed / 4 + 2);
    }

    @Test
    void the_positions_nearest_to_an_ask_stand_first() {
        List<Robustness> all = STUDY.of(new TreeSet<>(List.of("KOR", "SLV", "IND")), Instrument.VOTE);
        assertThat(all).extracting(Robustness::state).containsExactly("SLV", "IND", "KOR");
        assertThat(all.get(1).inferred().option()).contains(Option.ABSTAIN);
    }

    @Test
    void the_parties_are_what_others_are_asked_about() {
        assertThat(STUDY.role("RUS", Instrument.VOTE)).isEqualTo(Role.ACTING_STATE);
        assertThat(STUDY.role("UKR", Instrument.VOTE)).isEqualTo(Role.AFFECTED_PARTY);
        assertThat(STUDY.role("IND", Instrument.VOTE)).isEqualTo(Role.ASKED);
    }

    /** Of a yearly figure the years before are never recorded either, which would stand in for it. */
    private static Assessment assessWithout(List<Fact> facts) {
        List<String> series =
                facts.stream().map(fact -> fact.evidence().series()).toList();
        World world = World.of(
                LIBRARY.world().listFacts().stream()
                        .filter(fact -> !series.contains(fact.evidence().series()))
                        .toList(),
                LIBRARY.world().listSources(),
                LIBRARY.world().digest());
        Library without = new Library(
                world,
                LIBRARY.asks(),
                LIBRARY.levers(),
                LIBRARY.changeable(),
                LIBRARY.cases(),
                LIBRARY.scenarios(),
                LIBRARY.developments());
        return EngineFactory.open(Path.of("rules"), without).assess(QUESTION);
    }
}
