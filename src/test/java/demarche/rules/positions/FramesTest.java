package demarche.rules.positions;

import static demarche.rules.support.Facts.claim;
import static demarche.rules.support.Facts.ideology;
import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.regime;
import static demarche.rules.support.Facts.statement;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.suspension;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Precedent;
import demarche.reasoning.memory.FrameKind;
import demarche.reasoning.memory.Position;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Claim;
import demarche.world.fact.Ideology;
import demarche.world.fact.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@RuleTest
class FramesTest {

    @Test
    @Fires("frame-sovereignty")
    @Silent({"frame-talks", "frame-will-of-the-people"})
    void whoever_rejects_the_act_speaks_of_sovereignty() {
        assertThat(frames(Scene.AGAINST)).containsExactly(FrameKind.SOVEREIGNTY_AND_TERRITORIAL_INTEGRITY);
    }

    @Test
    @Silent("frame-sovereignty")
    void whoever_passes_over_the_act_does_not_speak_of_sovereignty() {
        assertThat(frames(Scene.UNDECIDED)).containsExactly(FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Fires("frame-law")
    @Silent("frame-law-of-democracies")
    void a_liberal_state_that_votes_for_the_text_speaks_of_the_charter_and_the_law() {
        assertThat(frames(
                        Scene.AGAINST,
                        ideology("AAA", Ideology.WorldView.LIBERAL, Ideology.Role.COLOURS),
                        regime("AAA", Scene.DEMOCRACY)))
                .contains(FrameKind.CHARTER_AND_LAW);
    }

    @Test
    @Silent("frame-law")
    void a_liberal_state_that_abstains_does_not_argue_from_the_law() {
        assertThat(frames(Scene.UNDECIDED, ideology("AAA", Ideology.WorldView.LIBERAL, Ideology.Role.COLOURS)))
                .containsExactly(FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Silent("frame-law")
    void a_yes_to_a_text_that_takes_the_part_of_the_acting_state_is_no_argument_from_the_law() {
        Outcome outcome = Scene.bombardment()
                .favouringTheActingState()
                .with(
                        states("AAA"),
                        leaning("AAA", Scene.FIRMLY_TOWARDS),
                        ideology("AAA", Ideology.WorldView.LIBERAL, Ideology.Role.COLOURS))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.YES);
        assertThat(outcome.frames("AAA")).isEmpty();
    }

    @Test
    @Fires("frame-law-of-democracies")
    @Silent("frame-law")
    void an_electoral_democracy_that_votes_for_the_text_speaks_of_the_charter_and_the_law() {
        assertThat(frames(Scene.AGAINST, regime("AAA", Scene.DEMOCRACY))).contains(FrameKind.CHARTER_AND_LAW);
    }

    @Test
    @Silent("frame-law-of-democracies")
    void a_state_just_below_the_cut_does_not_speak_as_a_democracy() {
        assertThat(frames(Scene.AGAINST, regime("AAA", Scene.DEMOCRACY - 1))).doesNotContain(FrameKind.CHARTER_AND_LAW);
    }

    @Test
    @Fires("frame-status-quo")
    void whoever_rejects_the_act_and_disputes_territory_with_the_acting_state_speaks_against_force() {
        assertThat(frames(Scene.AGAINST, claim("AAA", Scene.INITIATOR, Claim.Status.UNRESOLVED)))
                .contains(FrameKind.NO_CHANGE_OF_THE_STATUS_QUO_BY_FORCE);
    }

    @Test
    @Silent("frame-status-quo")
    void a_dispute_with_a_third_state_is_no_grievance_against_the_acting_state() {
        assertThat(frames(Scene.AGAINST, claim("AAA", "BBB", Claim.Status.UNRESOLVED)))
                .doesNotContain(FrameKind.NO_CHANGE_OF_THE_STATUS_QUO_BY_FORCE);
    }

    @Test
    @Silent("frame-status-quo")
    void a_title_changed_without_force_is_no_change_by_force() {
        Outcome outcome = Scene.recognition()
                .with(
                        states("AAA"),
                        leaning("AAA", Scene.AGAINST),
                        claim("AAA", Scene.INITIATOR, Claim.Status.UNRESOLVED))
                .outcome();
        assertThat(outcome.frames("AAA")).containsExactly(FrameKind.SOVEREIGNTY_AND_TERRITORIAL_INTEGRITY);
    }

    @Test
    @Fires("frame-talks")
    void whoever_abstains_calls_for_restraint_and_talks() {
        assertThat(frames(Scene.UNDECIDED)).containsExactly(FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Silent("frame-talks")
    void whoever_is_absent_calls_for_nothing() {
        assertThat(frames(Scene.UNDECIDED, suspension("AAA"))).isEmpty();
    }

    @Test
    @Fires("frame-own-sovereignty")
    @Silent("frame-sovereignty")
    void whoever_abstains_guards_a_territory_and_has_said_so_speaks_of_the_sovereignty_of_all() {
        assertThat(frames(
                        Scene.UNDECIDED,
                        new Precedent("AAA", "Borderland"),
                        statement("AAA", Statement.Theme.TERRITORIAL_INTEGRITY)))
                .containsExactly(FrameKind.SOVEREIGNTY_AND_TERRITORIAL_INTEGRITY, FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Silent("frame-own-sovereignty")
    void whoever_guards_a_territory_but_never_spoke_of_integrity_does_not_begin_now() {
        assertThat(frames(
                        Scene.UNDECIDED,
                        new Precedent("AAA", "Borderland"),
                        statement("AAA", Statement.Theme.RESTRAINT_AND_TALKS)))
                .containsExactly(FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Fires("frame-charter-of-abstainers")
    void whoever_abstains_and_has_professed_the_charter_speaks_of_its_principles() {
        assertThat(frames(Scene.UNDECIDED, statement("AAA", Statement.Theme.CHARTER_PRINCIPLES)))
                .containsExactly(FrameKind.CHARTER_AND_LAW, FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Silent("frame-charter-of-abstainers")
    void whoever_votes_no_does_not_invoke_the_charter_it_professed() {
        assertThat(frames(Scene.FIRMLY_TOWARDS, statement("AAA", Statement.Theme.CHARTER_PRINCIPLES)))
                .doesNotContain(FrameKind.CHARTER_AND_LAW);
    }

    @ParameterizedTest(name = "at a stance of {0}")
    @ValueSource(ints = {Scene.UNDECIDED, Scene.FIRMLY_TOWARDS})
    @Fires("frame-security-concerns")
    void whoever_does_not_vote_for_the_text_repeats_that_security_concerns_are_legitimate(int milli) {
        assertThat(frames(milli, statement("AAA", Statement.Theme.LEGITIMATE_SECURITY_CONCERNS)))
                .contains(FrameKind.LEGITIMATE_SECURITY_CONCERNS);
    }

    @Test
    @Silent("frame-security-concerns")
    void whoever_votes_for_the_text_drops_what_it_said_of_security_concerns() {
        assertThat(frames(Scene.AGAINST, statement("AAA", Statement.Theme.LEGITIMATE_SECURITY_CONCERNS)))
                .doesNotContain(FrameKind.LEGITIMATE_SECURITY_CONCERNS);
    }

    @Test
    @Silent("frame-security-concerns")
    void whoever_votes_down_a_text_in_favour_of_the_acting_state_does_not_plead_its_concerns() {
        assertThat(votesDownTheFavour(Statement.Theme.LEGITIMATE_SECURITY_CONCERNS))
                .doesNotContain(FrameKind.LEGITIMATE_SECURITY_CONCERNS);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"HEGEMONY", "DOUBLE_STANDARDS"})
    @Fires("frame-double-standards")
    void whoever_opposes_the_text_and_has_spoken_against_hegemony_speaks_of_double_standards(Statement.Theme theme) {
        assertThat(frames(Scene.FIRMLY_TOWARDS, statement("AAA", theme)))
                .contains(FrameKind.DOUBLE_STANDARDS_AND_HEGEMONY);
    }

    @Test
    @Silent("frame-double-standards")
    void whoever_only_abstains_does_not_accuse_the_accuser() {
        assertThat(frames(Scene.UNDECIDED, statement("AAA", Statement.Theme.HEGEMONY)))
                .containsExactly(FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Silent("frame-double-standards")
    void whoever_votes_down_a_text_in_favour_of_the_acting_state_does_not_accuse_its_accusers() {
        assertThat(votesDownTheFavour(Statement.Theme.HEGEMONY))
                .doesNotContain(FrameKind.DOUBLE_STANDARDS_AND_HEGEMONY);
    }

    @Test
    @Fires("frame-will-of-the-people")
    @Silent({"frame-sovereignty", "frame-double-standards"})
    void whoever_recognises_a_change_of_territory_calls_it_the_will_of_the_people() {
        assertThat(frames(Scene.FIRMLY_TOWARDS)).containsExactly(FrameKind.WILL_OF_THE_PEOPLE);
    }

    @Test
    @Silent("frame-will-of-the-people")
    void whoever_opposes_the_text_without_recognising_does_not_speak_of_the_people() {
        assertThat(frames(-2000)).isEmpty();
    }

    @Test
    @Silent({"frame-sovereignty", "frame-law", "frame-law-of-democracies", "frame-status-quo"})
    void what_a_state_would_have_argued_a_round_earlier_it_does_not_argue() {
        Outcome outcome = Scene.annexation()
                .with(
                        new Position("AAA", "recognition", Instrument.RECOGNITION, 0, Option.REJECT),
                        new Position("AAA", Scene.VOTE, Instrument.VOTE, 0, Option.YES),
                        ideology("AAA", Ideology.WorldView.LIBERAL, Ideology.Role.COLOURS),
                        regime("AAA", 900),
                        claim("AAA", Scene.INITIATOR, Claim.Status.UNRESOLVED))
                .outcome();
        assertThat(outcome.frames("AAA")).isEmpty();
    }

    @Test
    @Silent({"frame-talks", "frame-own-sovereignty", "frame-charter-of-abstainers", "frame-security-concerns"})
    void an_abstention_a_round_earlier_calls_for_nothing() {
        Outcome outcome = Scene.annexation()
                .with(
                        new Position("AAA", Scene.VOTE, Instrument.VOTE, 0, Option.ABSTAIN),
                        new Precedent("AAA", "Borderland"),
                        statement("AAA", Statement.Theme.TERRITORIAL_INTEGRITY),
                        statement("AAA", Statement.Theme.CHARTER_PRINCIPLES),
                        statement("AAA", Statement.Theme.LEGITIMATE_SECURITY_CONCERNS))
                .outcome();
        assertThat(outcome.frames("AAA")).isEmpty();
    }

    @Test
    @Silent({"frame-double-standards", "frame-will-of-the-people"})
    void a_no_or_a_recognition_a_round_earlier_accuses_nobody_and_speaks_for_no_people() {
        Outcome outcome = Scene.annexation()
                .with(
                        new Position("AAA", Scene.VOTE, Instrument.VOTE, 0, Option.NO),
                        new Position("AAA", "recognition", Instrument.RECOGNITION, 0, Option.RECOGNISE),
                        statement("AAA", Statement.Theme.HEGEMONY))
                .outcome();
        assertThat(outcome.frames("AAA")).isEmpty();
    }

    @Test
    @Silent({
        "frame-law",
        "frame-law-of-democracies",
        "frame-status-quo",
        "frame-own-sovereignty",
        "frame-charter-of-abstainers",
        "frame-security-concerns",
        "frame-double-standards"
    })
    void nobody_argues_from_the_creed_the_claims_or_the_words_of_another() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "CCC", "DDD"),
                        leaning("AAA", Scene.AGAINST),
                        leaning("CCC", Scene.UNDECIDED),
                        leaning("DDD", Scene.FIRMLY_TOWARDS),
                        ideology("BBB", Ideology.WorldView.LIBERAL, Ideology.Role.COLOURS),
                        regime("BBB", 900),
                        claim("BBB", Scene.INITIATOR, Claim.Status.UNRESOLVED),
                        new Precedent("BBB", "Borderland"),
                        statement("BBB", Statement.Theme.TERRITORIAL_INTEGRITY),
                        statement("BBB", Statement.Theme.CHARTER_PRINCIPLES),
                        statement("BBB", Statement.Theme.LEGITIMATE_SECURITY_CONCERNS),
                        statement("BBB", Statement.Theme.HEGEMONY))
                .outcome();
        assertThat(outcome.frames("AAA")).containsExactly(FrameKind.SOVEREIGNTY_AND_TERRITORIAL_INTEGRITY);
        assertThat(outcome.frames("CCC")).containsExactly(FrameKind.RESTRAINT_AND_TALKS);
        assertThat(outcome.frames("DDD")).containsExactly(FrameKind.WILL_OF_THE_PEOPLE);
    }

    @Test
    @Fires("frame-law-of-democracies")
    void the_liberal_creed_of_another_does_not_speak_for_a_democracy() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        leaning("AAA", Scene.AGAINST),
                        regime("AAA", Scene.DEMOCRACY),
                        ideology("BBB", Ideology.WorldView.LIBERAL, Ideology.Role.COLOURS))
                .outcome();
        assertThat(outcome.frames("AAA")).contains(FrameKind.CHARTER_AND_LAW);
    }

    @Test
    @Silent({"frame-law", "frame-law-of-democracies"})
    void neither_another_creed_nor_a_democracy_that_abstains_argues_from_the_law() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        leaning("AAA", Scene.AGAINST),
                        ideology("AAA", Ideology.WorldView.NON_ALIGNED, Ideology.Role.COLOURS),
                        regime("BBB", 900))
                .outcome();
        assertThat(outcome.frames("AAA")).doesNotContain(FrameKind.CHARTER_AND_LAW);
        assertThat(outcome.frames("BBB")).containsExactly(FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Silent("frame-law-of-democracies")
    void a_democracy_that_votes_for_a_text_in_favour_of_the_acting_state_does_not_argue_from_the_law() {
        Outcome outcome = Scene.bombardment()
                .favouringTheActingState()
                .with(states("AAA"), leaning("AAA", Scene.FIRMLY_TOWARDS), regime("AAA", 900))
                .outcome();
        assertThat(outcome.frames("AAA")).isEmpty();
    }

    @Test
    @Silent("frame-status-quo")
    void whoever_passes_over_the_act_keeps_its_claim_to_itself() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), claim("AAA", Scene.INITIATOR, Claim.Status.UNRESOLVED))
                .outcome();
        assertThat(outcome.frames("AAA")).containsExactly(FrameKind.RESTRAINT_AND_TALKS);
    }

    @Test
    @Silent("frame-own-sovereignty")
    void whoever_spoke_of_integrity_without_a_territory_to_guard_or_votes_does_not_speak_of_all_states() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        statement("AAA", Statement.Theme.TERRITORIAL_INTEGRITY),
                        new Precedent("BBB", "Borderland"),
                        statement("BBB", Statement.Theme.TERRITORIAL_INTEGRITY),
                        leaning("BBB", -2000))
                .outcome();
        assertThat(outcome.frames("AAA")).containsExactly(FrameKind.RESTRAINT_AND_TALKS);
        assertThat(outcome.frames("BBB")).isEmpty();
    }

    @Test
    @Silent("frame-law-of-democracies")
    void a_yes_of_a_democracy_a_round_earlier_argues_nothing() {
        Outcome outcome = Scene.annexation()
                .with(regime("AAA", 900), new Position("AAA", Scene.VOTE, Instrument.VOTE, 0, Option.YES))
                .outcome();
        assertThat(outcome.frames("AAA")).isEmpty();
    }

    @Test
    @Fires("frame-law-of-democracies")
    void a_democracy_with_another_creed_than_a_liberal_one_argues_as_a_democracy() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        leaning("AAA", Scene.AGAINST),
                        regime("AAA", Scene.DEMOCRACY),
                        ideology("AAA", Ideology.WorldView.NON_ALIGNED, Ideology.Role.COLOURS))
                .outcome();
        assertThat(outcome.frames("AAA")).contains(FrameKind.CHARTER_AND_LAW);
    }

    @Test
    @Silent("frame-own-sovereignty")
    void what_another_said_of_integrity_does_not_speak_for_whoever_guards_a_territory() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        new Precedent("AAA", "Borderland"),
                        statement("BBB", Statement.Theme.TERRITORIAL_INTEGRITY))
                .outcome();
        assertThat(outcome.frames("AAA")).containsExactly(FrameKind.RESTRAINT_AND_TALKS);
    }

    private static List<FrameKind> frames(int milli, Object... facts) {
        return Scene.annexation()
                .with(states("AAA"), leaning("AAA", milli))
                .with(facts)
                .outcome()
                .frames("AAA");
    }

    private static List<FrameKind> votesDownTheFavour(Statement.Theme theme) {
        Outcome outcome = Scene.annexation()
                .favouringTheActingState()
                .with(states("AAA"), leaning("AAA", Scene.FIRMLY_AGAINST), statement("AAA", theme))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.NO);
        return outcome.frames("AAA");
    }
}
