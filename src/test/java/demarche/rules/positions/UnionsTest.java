package demarche.rules.positions;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.UnionMajority;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Silent;
import demarche.rules.support.Unions;
import demarche.world.Option;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import org.junit.jupiter.api.Test;

@RuleTest
class UnionsTest {

    @Test
    @Fires("union-majority-for-sanctions")
    @Silent("union-majority-for-arms")
    void two_of_three_who_would_impose_are_a_majority_in_every_round_but_the_last() {
        assertThat(members(Organisation.Kind.UNION, "sanctions", "AAA", "BBB").concluded(UnionMajority.class))
                .containsExactlyInAnyOrder(
                        new UnionMajority("UNI", "sanctions", 0, Option.IMPOSE),
                        new UnionMajority("UNI", "sanctions", 1, Option.IMPOSE));
    }

    @Test
    @Silent("union-majority-for-sanctions")
    void one_of_three_who_would_impose_is_none() {
        assertThat(members(Organisation.Kind.UNION, "sanctions", "AAA").concluded(UnionMajority.class))
                .isEmpty();
    }

    @Test
    @Silent({"union-majority-for-sanctions", "union-majority-for-arms"})
    void a_caucus_has_no_majority_that_binds() {
        assertThat(members(Organisation.Kind.CAUCUS, "sanctions", "AAA", "BBB").concluded(UnionMajority.class))
                .isEmpty();
        assertThat(members(Organisation.Kind.CAUCUS, "support", "AAA", "BBB").concluded(UnionMajority.class))
                .isEmpty();
    }

    @Test
    @Fires("union-majority-for-arms")
    @Silent("union-majority-for-sanctions")
    void two_of_three_who_would_give_arms_are_a_majority_for_arms_alone() {
        assertThat(members(Organisation.Kind.UNION, "support", "AAA", "BBB").concluded(UnionMajority.class))
                .extracting(UnionMajority::option)
                .containsOnly(Option.MILITARY_TO_TARGET);
    }

    @Test
    @Silent("union-majority-for-arms")
    void one_of_three_who_would_give_arms_is_none() {
        assertThat(members(Organisation.Kind.UNION, "support", "AAA").concluded(UnionMajority.class))
                .isEmpty();
    }

    private static Outcome members(Organisation.Kind kind, String measure, String... firm) {
        return Unions.outcome(kind, Membership.Role.MEMBER, measure, firm);
    }
}
