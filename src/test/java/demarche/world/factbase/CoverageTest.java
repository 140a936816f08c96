package demarche.world.factbase;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.fact.Fact;
import demarche.world.factbase.Coverage.Status;
import demarche.world.read.FactsFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    private static final LocalDate DAY = LocalDate.parse("2022-10-11");

    private final FactsFixture facts;

    CoverageTest(@TempDir Path temp) {
        this.facts = new FactsFixture(temp);
    }

    @Test
    void a_member_a_census_leaves_out_is_missing_and_not_zero() {
        facts.write("capabilities.csv", "state,share,year,source\nCHN,0.2,2016,un\n");

        Coverage coverage = of("USA", "capabilities");

        assertThat(coverage.status()).isEqualTo(Status.MISSING);
        assertThat(coverage.latest()).isEmpty();
        assertThat(coverage.facts()).isZero();
    }

    @Test
    void a_census_nobody_wrote_is_missing_of_everybody() {
        assertThat(of("USA", "trade").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void a_state_without_a_row_in_a_record_is_no_gap() {
        facts.write("vetoes.csv", "state,beneficiary,draft,date,source\nRUS,UKR,S/2014/189,2014-03-15,un\n");

        assertThat(of("CHN", "vetoes").status()).isEqualTo(Status.NONE);
        assertThat(of("RUS", "vetoes").status()).isEqualTo(Status.FRESH);
        assertThat(of("RUS", "vetoes").latest()).contains(2014);
    }

    @Test
    void the_freshest_value_counts_and_the_old_ones_are_counted() {
        facts.write("trade.csv", """
                state,partner,share,year,source
                CHN,RUS,0.1,2001,un
                CHN,USA,0.1,2019,un
                JPN,USA,0.1,2016,un
                """);

        assertThat(of("CHN", "trade").status()).isEqualTo(Status.FRESH);
        assertThat(of("CHN", "trade").latest()).contains(2019);
        assertThat(of("CHN", "trade").facts()).isEqualTo(2);
        assertThat(of("CHN", "trade").staleFacts()).isEqualTo(1);
        assertThat(of("JPN", "trade").status()).isEqualTo(Status.STALE);
        assertThat(of("JPN", "trade").sources()).containsExactly("un");
    }

    @Test
    void nothing_dated_later_covers_a_state() {
        facts.write("trade.csv", "state,partner,share,year,source\nCHN,RUS,0.1,2022,un\n");

        assertThat(of("CHN", "trade").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void freedom_fills_the_gaps_of_the_regimes() {
        facts.write("regimes.csv", "state,polyarchy,liberal,year,source\nCHN,0.1,0.1,2021,un\n")
                .write("freedom.csv", "state,status,year,source\nUSA,free,2021,un\n");

        assertThat(of("USA", "regimes").status()).isEqualTo(Status.FRESH);
        assertThat(of("USA", "regimes").through()).contains("freedom");
        assertThat(of("CHN", "regimes").through()).isEmpty();
        assertThat(of("JPN", "regimes").status()).isEqualTo(Status.MISSING);
        assertThat(of("JPN", "freedom").status()).isEqualTo(Status.NONE);
    }

    @Test
    void both_sides_of_a_symmetric_fact_are_covered() {
        facts.write("borders.csv", "state,neighbour,from,source\nCHN,RUS,1991-12-26,un\n");

        assertThat(of("CHN", "borders").facts()).isEqualTo(1);
        assertThat(of("RUS", "borders").facts()).isEqualTo(1);
    }

    @Test
    void registers_are_not_asked_for() {
        assertThat(Coverage.of(facts.world(), DAY))
                .noneMatch(coverage -> List.of("states", "organisations").contains(coverage.table()));
    }

    @Test
    void every_fact_speaks_first_of_what_the_first_column_of_its_table_names() {
        assertThat(Arrays.stream(Fact.class.getPermittedSubclasses())
                        .map(type -> type.getRecordComponents()[0].getName()))
                .allMatch(List.of("state", "code", "claimant", "sender")::contains);
    }

    private Coverage of(String state, String table) {
        return Coverage.of(facts.world(), DAY).stream()
                .filter(coverage ->
                        coverage.state().equals(state) && coverage.table().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
