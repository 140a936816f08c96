package demarche.rules.positions;

import static demarche.rules.support.Facts.atRest;
import static demarche.rules.support.Facts.conduct;
import static demarche.rules.support.Facts.conductIn;
import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.partnership;
import static demarche.rules.support.Facts.seat;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Facts.turned;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Acceptability;
import demarche.reasoning.concept.GreatPower;
import demarche.reasoning.concept.Leverage;
import demarche.reasoning.concept.SanctionsMeans;
import demarche.reasoning.concept.WorkingRelationship;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Position;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Conduct;
import demarche.world.fact.Membership;
import demarche.world.fact.Partnership;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RuleTest
class MediationTest {
    private static final Acceptability TO_INITIATOR = new Acceptability("AAA", Scene.INITIATOR);
    private static final Acceptability TO_TARGET = new Acceptability("AAA", Scene.TARGET);

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {Scene.INITIATOR, Scene.TARGET})
    @Fires("relationship-by-partnership")
    void a_declared_partnership_with_a_party_is_a_relationship_it_values(String party) {
        Outcome outcome = Scene.annexation()
                .with(partnership("AAA", party, Partnership.Level.STRATEGIC))
                .outcome();
        assertThat(outcome.concluded(WorkingRelationship.class)).containsExactly(new WorkingRelationship("AAA", party));
    }

    @Test
    @Silent("relationship-by-partnership")
    void a_partnership_with_a_declared_supporter_is_none_with_the_party() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), partnership("AAA", "SUP", Partnership.Level.STRATEGIC))
                .outcome();
        assertThat(outcome.concluded(WorkingRelationship.class)).isEmpty();
    }

    @Test
    @Fires({"relationship-by-talks", "leverage-of-a-host"})
    void a_host_of_talks_in_the_dispute_has_leverage_and_a_relationship_with_both_parties() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", Conduct.Act.TALKS_HOSTED, Scene.TARGET))
                .outcome();
        assertThat(outcome.concluded(WorkingRelationship.class))
                .containsExactly(
                        new WorkingRelationship("AAA", Scene.INITIATOR), new WorkingRelationship("AAA", Scene.TARGET));
        assertThat(outcome.concluded(Leverage.class)).containsExactly(new Leverage("AAA"));
    }

    @Test
    @Silent({"relationship-by-talks", "leverage-of-a-host"})
    void a_host_of_talks_in_another_dispute_is_none_in_this_one() {
        Outcome outcome = Scene.annexation()
                .with(conductIn("another-dispute", "AAA", Conduct.Act.TALKS_HOSTED, Scene.TARGET))
                .outcome();
        assertThat(outcome.concluded(WorkingRelationship.class)).isEmpty();
        assertThat(outcome.concluded(Leverage.class)).isEmpty();
    }

    @Test
    @Fires("leverage-of-a-great-power")
    void a_great_power_has_leverage() {
        Outcome outcome = Scene.annexation().with(new GreatPower("GGG")).outcome();
        assertThat(outcome.concluded(Leverage.class)).containsExactly(new Leverage("GGG"));
    }

    @Test
    @Silent("leverage-of-a-great-power")
    void an_elected_member_of_the_council_has_no_leverage_by_its_seat() {
        Outcome outcome = Scene.annexation()
                .with(seat("AAA", Membership.Role.ELECTED_MEMBER))
                .outcome();
        assertThat(outcome.concluded(Leverage.class)).isEmpty();
    }

    @Test
    @Fires("acceptable-to-initiator")
    @Silent("acceptable-to-target")
    void the_acting_state_accepts_whom_it_values_and_who_does_not_sanction_it() {
        Outcome outcome = related(Scene.INITIATOR, Scene.AGAINST);
        assertThat(outcome.concluded(Acceptability.class)).containsExactly(TO_INITIATOR);
    }

    @Test
    @Silent("acceptable-to-initiator")
    void the_acting_state_does_not_accept_who_sanctions_it() {
        Outcome outcome = related(Scene.INITIATOR, Scene.FIRMLY_AGAINST, new SanctionsMeans("AAA"));
        assertThat(outcome.concluded(Acceptability.class)).isEmpty();
    }

    @Test
    @Silent("acceptable-to-initiator")
    void the_acting_state_does_not_accept_a_declared_supporter_of_the_other_side() {
        Outcome outcome = related(Scene.INITIATOR, Scene.UNDECIDED, supporter("AAA"));
        assertThat(outcome.concluded(Acceptability.class)).isEmpty();
    }

    @Test
    @Fires("acceptable-to-target")
    @Silent("acceptable-to-initiator")
    void the_affected_party_accepts_whom_it_values_and_who_does_not_recognise_the_act() {
        Outcome outcome = related(Scene.TARGET, Scene.UNDECIDED);
        assertThat(outcome.concluded(Acceptability.class)).containsExactly(TO_TARGET);
    }

    @Test
    @Silent("acceptable-to-target")
    void the_affected_party_does_not_accept_who_recognises_the_act() {
        Outcome outcome = related(Scene.TARGET, Scene.FIRMLY_TOWARDS);
        assertThat(outcome.concluded(Acceptability.class)).isEmpty();
    }

    @Test
    @Silent("acceptable-to-target")
    void the_affected_party_does_not_accept_a_declared_supporter_of_the_acting_state() {
        Outcome outcome = related(Scene.TARGET, Scene.UNDECIDED, supporterOfInitiator("AAA"));
        assertThat(outcome.concluded(Acceptability.class)).isEmpty();
    }

    @Test
    @Silent("acceptable-to-target")
    void the_affected_party_does_not_accept_with_whom_it_has_severed_relations() {
        Outcome outcome =
                related(Scene.TARGET, Scene.UNDECIDED, conduct(Scene.TARGET, Conduct.Act.RELATIONS_SEVERED, "AAA"));
        assertThat(outcome.concluded(Acceptability.class)).isEmpty();
    }

    @Test
    @Silent({"acceptable-to-initiator", "acceptable-to-target"})
    void without_a_relationship_to_either_nobody_is_acceptable() {
        Outcome outcome = Scene.annexation().with(states("AAA")).outcome();
        assertThat(outcome.concluded(Acceptability.class)).isEmpty();
    }

    @Test
    @Fires("capable-mediator")
    @Silent({"offering-mediator", "not-acceptable-mediator", "mediator-without-leverage"})
    void a_state_acceptable_to_both_and_with_leverage_is_capable_of_mediating() {
        assertThat(mediation(TO_INITIATOR, TO_TARGET, new Leverage("AAA"))).containsExactly(Option.CAPABLE);
    }

    @Test
    @Fires("offering-mediator")
    @Silent({"capable-mediator", "not-acceptable-mediator", "mediator-without-leverage"})
    void a_capable_mediator_with_an_initiative_of_its_own_offers() {
        assertThat(mediation(
                        TO_INITIATOR,
                        TO_TARGET,
                        new Leverage("AAA"),
                        conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET)))
                .containsExactly(Option.OFFERS);
    }

    @Test
    @Fires("capable-mediator")
    @Silent("offering-mediator")
    void an_initiative_in_another_dispute_is_no_offer_in_this_one() {
        assertThat(mediation(
                        TO_INITIATOR,
                        TO_TARGET,
                        new Leverage("AAA"),
                        conductIn("another-dispute", "AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET)))
                .containsExactly(Option.CAPABLE);
    }

    @Test
    @Fires("not-acceptable-mediator")
    @Silent({"capable-mediator", "offering-mediator", "mediator-without-leverage"})
    void a_state_that_one_party_would_not_accept_is_not_capable_whatever_it_offers() {
        assertThat(mediation(
                        TO_INITIATOR, new Leverage("AAA"), conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET)))
                .containsExactly(Option.NOT_CAPABLE);
    }

    @Test
    @Fires("mediator-without-leverage")
    @Silent({"capable-mediator", "not-acceptable-mediator"})
    void a_state_without_leverage_is_not_capable_though_both_would_accept_it() {
        assertThat(mediation(TO_INITIATOR, TO_TARGET)).containsExactly(Option.NOT_CAPABLE);
    }

    @Test
    @Silent({"capable-mediator", "offering-mediator", "mediator-without-leverage"})
    void what_the_parties_think_of_different_states_makes_none_a_mediator() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        TO_INITIATOR,
                        new Acceptability("BBB", Scene.TARGET),
                        new Leverage("AAA"),
                        new Leverage("BBB"),
                        conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET))
                .outcome();
        assertThat(outcome.positions("AAA", Instrument.MEDIATION)).containsExactly(Option.NOT_CAPABLE);
        assertThat(outcome.positions("BBB", Instrument.MEDIATION)).containsExactly(Option.NOT_CAPABLE);
    }

    @Test
    @Fires({"capable-mediator", "mediator-without-leverage"})
    void neither_the_leverage_nor_the_initiative_of_one_state_counts_for_another() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        TO_INITIATOR,
                        TO_TARGET,
                        new Acceptability("BBB", Scene.INITIATOR),
                        new Acceptability("BBB", Scene.TARGET),
                        new Leverage("BBB"),
                        conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET))
                .outcome();
        assertThat(outcome.positions("AAA", Instrument.MEDIATION)).containsExactly(Option.NOT_CAPABLE);
        assertThat(outcome.positions("BBB", Instrument.MEDIATION)).containsExactly(Option.CAPABLE);
    }

    @Test
    @Silent("offering-mediator")
    void an_initiative_of_a_state_without_leverage_is_no_offer() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        TO_INITIATOR,
                        TO_TARGET,
                        conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET))
                .outcome();
        assertThat(outcome.positions("AAA", Instrument.MEDIATION)).containsExactly(Option.NOT_CAPABLE);
    }

    @Test
    @Fires({"acceptable-to-initiator", "acceptable-to-target"})
    void what_other_states_did_takes_nothing_from_a_state_both_parties_value() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB", "CCC"),
                        supporter("SUP"),
                        supporterOfInitiator("ALL"),
                        new WorkingRelationship("AAA", Scene.INITIATOR),
                        new WorkingRelationship("AAA", Scene.TARGET),
                        leaning("BBB", Scene.FIRMLY_AGAINST),
                        new SanctionsMeans("BBB"),
                        leaning("CCC", Scene.FIRMLY_TOWARDS),
                        conduct(Scene.TARGET, Conduct.Act.RELATIONS_SEVERED, "CCC"),
                        conduct("AAA", Conduct.Act.RELATIONS_SEVERED, "CCC"),
                        conductIn("another-dispute", Scene.TARGET, Conduct.Act.RELATIONS_SEVERED, "AAA"),
                        conduct(Scene.TARGET, Conduct.Act.DIPLOMATS_EXPELLED, "AAA"))
                .outcome();
        assertThat(outcome.concluded(Acceptability.class)).containsExactly(TO_INITIATOR, TO_TARGET);
    }

    @Test
    @Fires("initiative-launched")
    @Silent({"capable-mediator", "offering-mediator"})
    void a_capable_mediator_that_launches_an_initiative_in_the_scenario_offers() {
        assertThat(mediation(TO_INITIATOR, TO_TARGET, new Leverage("AAA"), launched("AAA", "")))
                .containsExactly(Option.OFFERS);
    }

    @Test
    @Fires("capable-mediator")
    @Silent("initiative-launched")
    void while_the_dial_is_at_rest_a_capable_mediator_launches_nothing() {
        assertThat(mediation(TO_INITIATOR, TO_TARGET, new Leverage("AAA"), atRest("peace-initiative")))
                .containsExactly(Option.CAPABLE);
    }

    @Test
    @Fires("capable-mediator")
    @Silent("initiative-launched")
    void an_initiative_of_one_state_is_no_offer_of_another() {
        assertThat(mediation(TO_INITIATOR, TO_TARGET, new Leverage("AAA"), launched("BBB", "")))
                .containsExactly(Option.CAPABLE);
    }

    @Test
    @Fires("capable-mediator")
    @Silent("initiative-launched")
    void another_dial_in_its_hand_launches_no_initiative() {
        assertThat(mediation(TO_INITIATOR, TO_TARGET, new Leverage("AAA"), turned("change-of-side", 1000, "AAA")))
                .containsExactly(Option.CAPABLE);
    }

    @Test
    @Silent("initiative-launched")
    void a_state_that_one_party_would_not_accept_launches_nothing_that_counts() {
        assertThat(mediation(TO_INITIATOR, new Leverage("AAA"), launched("AAA", "")))
                .containsExactly(Option.NOT_CAPABLE);
        assertThat(mediation(TO_TARGET, new Leverage("AAA"), launched("AAA", "")))
                .containsExactly(Option.NOT_CAPABLE);
    }

    @Test
    @Silent("initiative-launched")
    void a_state_without_leverage_launches_nothing_that_counts() {
        assertThat(mediation(TO_INITIATOR, TO_TARGET, launched("AAA", ""))).containsExactly(Option.NOT_CAPABLE);
    }

    @Test
    @Fires({"initiative-launched", "offering-mediator"})
    void a_mediator_that_offered_before_and_launches_again_offers_once() {
        assertThat(mediation(
                        TO_INITIATOR,
                        TO_TARGET,
                        new Leverage("AAA"),
                        conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET),
                        launched("AAA", "")))
                .containsExactly(Option.OFFERS);
    }

    @Test
    @Fires("initiative-accepted")
    @Silent("initiative-rejected")
    void both_parties_have_reason_to_accept_an_initiative_that_asks_no_core_concession() {
        Outcome outcome = offered(launched("AAA", ""));
        assertThat(outcome.positions(Scene.INITIATOR, Instrument.INITIATIVE)).containsExactly(Option.ACCEPTS);
        assertThat(outcome.positions(Scene.TARGET, Instrument.INITIATIVE)).containsExactly(Option.ACCEPTS);
    }

    @Test
    @Fires({"initiative-accepted", "initiative-rejected"})
    void the_party_of_which_a_core_concession_is_asked_rejects_the_initiative_and_the_other_accepts_it() {
        Outcome ofTarget = offered(launched("AAA", "target"));
        assertThat(ofTarget.positions(Scene.TARGET, Instrument.INITIATIVE)).containsExactly(Option.REJECTS);
        assertThat(ofTarget.positions(Scene.INITIATOR, Instrument.INITIATIVE)).containsExactly(Option.ACCEPTS);
        Outcome ofInitiator = offered(launched("AAA", "initiator"));
        assertThat(ofInitiator.positions(Scene.INITIATOR, Instrument.INITIATIVE))
                .containsExactly(Option.REJECTS);
        assertThat(ofInitiator.positions(Scene.TARGET, Instrument.INITIATIVE)).containsExactly(Option.ACCEPTS);
    }

    @Test
    @Fires("initiative-accepted")
    void only_the_parties_are_asked_and_their_supporters_are_not() {
        Outcome outcome =
                offered(launched("AAA", "target"), states("SUP", "ALL"), supporter("SUP"), supporterOfInitiator("ALL"));
        assertThat(outcome.concluded(Position.class))
                .filteredOn(position -> position.instrument() == Instrument.INITIATIVE)
                .extracting(Position::state)
                .containsExactlyInAnyOrder(Scene.INITIATOR, Scene.TARGET);
    }

    @Test
    @Silent({"initiative-accepted", "initiative-rejected"})
    void parties_are_not_asked_about_an_initiative_of_a_state_that_is_not_capable_of_mediating() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), TO_INITIATOR, new Leverage("AAA"), launched("AAA", "target"))
                .outcome();
        assertThat(outcome.positions(Scene.INITIATOR, Instrument.INITIATIVE)).isEmpty();
        assertThat(outcome.positions(Scene.TARGET, Instrument.INITIATIVE)).isEmpty();
    }

    @Test
    @Silent({"initiative-accepted", "initiative-rejected"})
    void an_offer_from_before_the_scenario_is_put_to_nobody_while_the_dial_is_at_rest() {
        Outcome outcome =
                offered(atRest("peace-initiative"), conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET));
        assertThat(outcome.position("AAA", Instrument.MEDIATION)).isEqualTo(Option.OFFERS);
        assertThat(outcome.positions(Scene.TARGET, Instrument.INITIATIVE)).isEmpty();
    }

    @Test
    @Silent({"initiative-accepted", "initiative-rejected"})
    void no_other_dial_in_the_hand_of_a_mediator_that_offers_puts_anything_to_the_parties() {
        Outcome outcome = offered(
                new LeverValue("change-of-side", 1, 1000, "AAA", "target"),
                conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET));
        assertThat(outcome.position("AAA", Instrument.MEDIATION)).isEqualTo(Option.OFFERS);
        assertThat(outcome.positions(Scene.TARGET, Instrument.INITIATIVE)).isEmpty();
    }

    @Test
    @Silent({"initiative-accepted", "initiative-rejected"})
    void the_offer_of_one_mediator_stands_for_no_initiative_of_another() {
        Outcome outcome =
                offered(launched("BBB", "target"), conduct("AAA", Conduct.Act.PEACE_INITIATIVE, Scene.TARGET));
        assertThat(outcome.position("AAA", Instrument.MEDIATION)).isEqualTo(Option.OFFERS);
        assertThat(outcome.positions(Scene.TARGET, Instrument.INITIATIVE)).isEmpty();
    }

    private static LeverValue launched(String mediator, String askedOf) {
        return new LeverValue("peace-initiative", 2, 1000, mediator, askedOf);
    }

    /** A state that both parties accept and that has leverage. */
    private static Outcome offered(Object... facts) {
        return Scene.annexation()
                .with(states("AAA"), TO_INITIATOR, TO_TARGET, new Leverage("AAA"))
                .with(facts)
                .outcome();
    }

    /** A state that one party values, and neither that nor the other yet accepts. */
    private static Outcome related(String party, int milli, Object... facts) {
        return Scene.annexation()
                .with(states("AAA"), leaning("AAA", milli), new WorkingRelationship("AAA", party))
                .with(facts)
                .outcome();
    }

    private static List<Option> mediation(Object... facts) {
        return Scene.annexation().with(states("AAA")).with(facts).outcome().positions("AAA", Instrument.MEDIATION);
    }
}
