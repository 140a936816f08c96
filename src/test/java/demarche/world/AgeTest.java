package demarche.world;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.fact.Fact;
import demarche.world.factbase.World;
import demarche.world.read.FactsFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgeTest {
    private static final LocalDate DAY = LocalDate.parse("2022-10-11");

    @Test
    void a_figure_is_as_old_as_the_year_it_describes() {
        assertThat(Age.of(new Validity.Annual(2016), 5, DAY)).contains(new Age(2016, 6, 5));
    }

    @Test
    void a_figure_is_stale_after_the_horizon_of_its_table_and_not_on_it() {
        assertThat(new Age(2016, 6, 5).stale()).isTrue();
        assertThat(new Age(2017, 5, 5).stale()).isFalse();
        assertThat(new Age(1900, 122, 0).stale()).isFalse();
    }

    @Test
    void a_period_that_had_not_ended_is_as_old_as_its_coding() {
        Validity coded = new Validity.Spell(LocalDate.parse("1960-01-01"), null, LocalDate.parse("2018-12-31"));

        assertThat(Age.of(coded, 5, DAY)).contains(new Age(2018, 4, 5));
        assertThat(Age.of(coded, 5, LocalDate.parse("1990-01-01"))).contains(new Age(1990, 0, 5));
    }

    @Test
    void what_is_kept_up_or_over_or_happened_has_no_age() {
        LocalDate start = LocalDate.parse("1960-01-01");

        assertThat(Age.of(new Validity.Spell(start, null), 5, DAY)).isEmpty();
        assertThat(Age.of(new Validity.Spell(start, LocalDate.parse("2023-01-01")), 5, DAY))
                .isEmpty();
        assertThat(Age.of(new Validity.Event(start), 5, DAY)).isEmpty();
    }

    @Test
    void the_world_knows_the_horizon_of_a_facts_table(@TempDir Path temp) {
        World world = new FactsFixture(temp)
                .write("trade.csv", "state,partner,share,year,source\nCHN,RUS,0.1,2016,un\n")
                .world();
        Fact trade = world.listFactsOf("trade").get(0);

        assertThat(world.findAge(trade, DAY)).contains(new Age(2016, 6, 5));
        assertThat(world.expectation(trade).scope()).isEqualTo(Expectation.Scope.CENSUS);
    }
}
