package demarche.rules.commitments;

import static demarche.rules.support.Facts.ideology;
import static demarche.rules.support.Facts.rivalry;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.OutsideGuarantee;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SanctionsRisk;
import demarche.reasoning.concept.Shield;
import demarche.reasoning.memory.Insulation;
import demarche.rules.support.Fires;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Ideology;
import java.util.List;
import org.junit.jupiter.api.Test;

@RuleTest
class InsulationTest {
    private static final String DOCTRINE = "insulated-by-doctrine";
    private static final String HOSTILITY = "insulated-by-hostility";
    private static final String RISK = "insulated-by-risk-of-sanctions";
    private static final String NEED = "insulated-by-need";
    private static final DecisiveIdeology DECISIVE = new DecisiveIdeology("AAA", "Doctrine");

    @Test
    @Fires(DOCTRINE)
    @Silent(NEED)
    void a_state_whose_ideology_decides_is_insulated_by_its_doctrine_alone() {
        assertThat(insulated(DECISIVE)).containsExactly(DOCTRINE);
    }

    @Test
    @Silent(DOCTRINE)
    void an_ideology_that_only_colours_words_insulates_nobody() {
        assertThat(insulated(ideology("AAA", Ideology.WorldView.ANTI_HEGEMONIC, Ideology.Role.COLOURS)))
                .isEmpty();
    }

    @Test
    @Fires(HOSTILITY)
    @Silent(NEED)
    void a_rival_among_the_guarantors_of_the_other_side_leaves_a_state_whose_ideology_decides_nowhere_to_go() {
        assertThat(insulated(DECISIVE, new OutsideGuarantee("SUP", "AAA"), rivalry("AAA", "SUP")))
                .containsExactly(DOCTRINE, HOSTILITY);
    }

    @Test
    @Silent(HOSTILITY)
    void a_rival_that_has_taken_no_side_leaves_another_side_to_go_to() {
        assertThat(insulated(DECISIVE, new OutsideGuarantee("SUP", "AAA"), rivalry("AAA", "RIV")))
                .containsExactly(DOCTRINE);
    }

    @Test
    @Silent(HOSTILITY)
    void the_hostility_of_another_state_insulates_nobody_else() {
        assertThat(insulated(
                        DECISIVE,
                        new OutsideGuarantee("SUP", "AAA"),
                        new OutsideGuarantee("SUP", "BBB"),
                        rivalry("BBB", "SUP")))
                .containsExactly(DOCTRINE);
    }

    @Test
    @Silent({HOSTILITY, RISK, NEED})
    void what_would_bind_a_state_whose_ideology_decides_binds_no_other() {
        assertThat(insulated(
                        ideology("AAA", Ideology.WorldView.ANTI_HEGEMONIC, Ideology.Role.COLOURS),
                        new OutsideGuarantee("SUP", "AAA"),
                        rivalry("AAA", "SUP"),
                        new SanctionsRisk("AAA", "SUP"),
                        new Shield(Scene.INITIATOR, "AAA"),
                        new PrincipalSupporter(Scene.INITIATOR, "AAA")))
                .isEmpty();
    }

    @Test
    @Fires(RISK)
    @Silent(NEED)
    void a_state_that_must_fear_sanctions_needs_the_veto_of_an_acting_state_that_has_shielded_it() {
        assertThat(insulated(DECISIVE, new SanctionsRisk("AAA", "SUP"), new Shield(Scene.INITIATOR, "AAA")))
                .containsExactly(DOCTRINE, RISK);
    }

    @Test
    @Silent(RISK)
    void a_shield_held_by_another_power_gives_no_need_of_the_acting_state() {
        assertThat(insulated(DECISIVE, new SanctionsRisk("AAA", "SUP"), new Shield("GGG", "AAA")))
                .containsExactly(DOCTRINE);
    }

    @Test
    @Silent(RISK)
    void neither_a_shield_of_another_nor_a_risk_of_another_is_its_own() {
        assertThat(insulated(
                        DECISIVE,
                        new DecisiveIdeology("BBB", "Doctrine"),
                        new SanctionsRisk("AAA", "SUP"),
                        new Shield(Scene.INITIATOR, "BBB")))
                .containsExactly(DOCTRINE);
    }

    @Test
    @Fires(NEED)
    void a_state_that_lives_on_the_support_of_the_acting_state_needs_it() {
        assertThat(insulated(DECISIVE, new PrincipalSupporter(Scene.INITIATOR, "AAA")))
                .containsExactly(DOCTRINE, NEED);
    }

    @Test
    @Silent(NEED)
    void dependence_on_another_than_the_acting_state_is_no_need_of_it() {
        assertThat(insulated(
                        DECISIVE,
                        new PrincipalSupporter(Scene.TARGET, "AAA"),
                        new PrincipalSupporter(Scene.INITIATOR, "BBB")))
                .containsExactly(DOCTRINE);
    }

    /** The rules that insulate {@code AAA}. */
    private static List<String> insulated(Object... facts) {
        return Scene.bombardment().with(facts).outcome().concluded(Insulation.class).stream()
                .filter(insulation -> insulation.state().equals("AAA"))
                .map(Insulation::rule)
                .toList();
    }
}
