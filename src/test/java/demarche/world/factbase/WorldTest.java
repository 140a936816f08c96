package demarche.world.factbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.world.UnknownIdException;
import demarche.world.fact.Fact;
import demarche.world.fact.Membership;
import demarche.world.fact.Trade;
import demarche.world.fact.Veto;
import demarche.world.read.FactsFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldTest {

    private final Path temp;

    WorldTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void a_membership_counts_from_its_first_day_to_its_last() {
        World world = new FactsFixture(temp).write("memberships.csv", """
                        state,organisation,role,from,to,source
                        USA,NATO,member,2000-01-10,2001-02,un
                        """).world();

        assertThat(memberships(world, "2000-01-09")).isEmpty();
        assertThat(memberships(world, "2000-01-10")).hasSize(1);
        assertThat(memberships(world, "2001-02-28")).hasSize(1);
        assertThat(memberships(world, "2001-03-01")).isEmpty();
    }

    @Test
    void a_years_figure_counts_from_the_next_year_until_a_later_one_replaces_it() {
        World world = new FactsFixture(temp).write("trade.csv", """
                        state,partner,share,year,source
                        CHN,RUS,0.1,2019,un
                        CHN,RUS,0.2,2021,un
                        CHN,USA,0.3,2019,un
                        """).world();

        assertThat(shares(world, "2019-12-31")).isEmpty();
        assertThat(shares(world, "2020-01-01")).containsExactly(100, 300);
        assertThat(shares(world, "2021-12-31")).containsExactly(100, 300);
        assertThat(shares(world, "2022-01-01")).containsExactly(200, 300);
    }

    @Test
    void an_event_counts_from_its_day_on() {
        World world = new FactsFixture(temp)
                .write("vetoes.csv", "state,beneficiary,draft,date,source\nRUS,UKR,S/2014/189,2014-03-15,un\n")
                .world();

        assertThat(world.asOf(LocalDate.parse("2014-03-14")).listFacts(Veto.class))
                .isEmpty();
        assertThat(world.asOf(LocalDate.parse("2014-03-15")).listFacts(Veto.class))
                .hasSize(1);
    }

    @Test
    void an_event_known_only_to_the_month_counts_from_the_last_day_it_may_have_been() {
        World world = new FactsFixture(temp)
                .write("vetoes.csv", "state,beneficiary,draft,date,source\nRUS,UKR,S/2014/189,2014-03,un\n")
                .world();

        assertThat(world.asOf(LocalDate.parse("2014-03-30")).listFacts(Veto.class))
                .isEmpty();
        assertThat(world.asOf(LocalDate.parse("2014-03-31")).listFacts(Veto.class))
                .hasSize(1);
    }

    @Test
    void a_state_is_no_member_before_its_admission() {
        World world = new FactsFixture(temp).world();

        assertThat(world.asOf(LocalDate.parse("2011-07-13")).states()).doesNotContainKey("SSD");
        assertThat(world.asOf(LocalDate.parse("2011-07-14")).states()).containsKey("SSD");
        assertThat(world.states()).containsKey("SSD");
    }

    @Test
    void the_order_of_facts_makes_no_difference() {
        World world = new FactsFixture(temp)
                .write(
                        "trade.csv",
                        "state,partner,share,year,source\nCHN,RUS,0.1,2019,un\nCHN,RUS,0.2,2021,un\nJPN,USA,0.3,2020,un\n")
                .write("borders.csv", "state,neighbour,from,source\nRUS,CHN,1991,un\nRUS,UKR,1991,un\n")
                .world();
        LocalDate date = LocalDate.parse("2022-10-11");
        Random random = new Random(1);

        for (int i = 0; i < 20; i++) {
            List<Fact> shuffled = new ArrayList<>(world.listFacts());
            Collections.shuffle(shuffled, random);
            World same = World.of(shuffled, world.listSources(), world.digest());
            assertThat(same.asOf(date)).isEqualTo(world.asOf(date));
        }
    }

    @Test
    void nothing_dated_later_is_known() {
        World world = new FactsFixture(temp)
                .write("vetoes.csv", "state,beneficiary,draft,date,source\nRUS,UKR,S/2022/720,2022-09-30,un\n")
                .write("trade.csv", "state,partner,share,year,source\nCHN,RUS,0.1,2022,un\nCHN,RUS,0.1,2000,un\n")
                .world();

        for (int year = 1940; year < 2030; year++) {
            LocalDate date = LocalDate.of(year, 9, 1);
            assertThat(world.asOf(date).facts())
                    .allSatisfy(fact ->
                            assertThat(fact.evidence().validity().start()).isBeforeOrEqualTo(date));
        }
    }

    @Test
    void a_source_that_does_not_exist_is_named_with_the_nearest() {
        World world = new FactsFixture(temp).world();

        assertThat(world.getSource("un").publisher()).isEqualTo("United Nations");
        assertThat(world.findSource("uno")).isEmpty();
        assertThatThrownBy(() -> world.getSource("uno"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("unknown source \"uno\"; did you mean \"un\"?");
    }

    @Test
    void a_state_that_does_not_exist_is_named_with_the_nearest() {
        World world = new FactsFixture(temp).world();

        assertThat(world.getState("JPN").name()).isEqualTo("Japan");
        assertThatThrownBy(() -> world.getState("JPX")).hasMessage("unknown state \"JPX\"; did you mean \"JPN\"?");
    }

    private static List<Membership> memberships(World world, String date) {
        return world.asOf(LocalDate.parse(date)).listFacts(Membership.class);
    }

    private static List<Integer> shares(World world, String date) {
        return world.asOf(LocalDate.parse(date)).listFacts(Trade.class).stream()
                .map(Trade::share)
                .toList();
    }
}
