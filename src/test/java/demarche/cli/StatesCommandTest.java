package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatesCommandTest {

    @Test
    void the_coverage_has_totals_by_table_and_a_line_for_every_member() {
        Run run = Run.of("states", "--coverage", "--as-of", "2022-10-11");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Coverage as of 2022-10-11, 193 members of the United Nations")
                .containsPattern("(?m)^trade +\\d+ +\\d+ +\\d+ +5y +2016$")
                .containsPattern("(?m)^SMR +San Marino .* - .*2021~")
                .contains("A missing value is never read as zero");
        assertThat(run.out().lines().filter(line -> line.matches("[A-Z]{3} .*")))
                .hasSize(193);
    }

    @Test
    void the_coverage_of_a_former_day_speaks_of_its_members() {
        assertThat(Run.of("states", "--coverage", "--as-of", "1989-01-01").out())
                .contains("DDR")
                .doesNotContain("South Sudan");
    }

    @Test
    void the_coverage_as_csv_has_a_record_for_each_state_and_table() {
        String csv = Run.of("states", "--coverage", "MCO", "--as-of", "2022-10-11", "--format", "csv")
                .out();

        assertThat(csv)
                .startsWith("state,table,scope,status,latest,source,facts,stale_facts,through\n")
                .contains("\nMCO,trade,census,missing,,,0,0,\n")
                .contains("\nMCO,vetoes,record,none,,,0,0,\n")
                .contains(",freedom-house-2025,1,0,freedom\n");
    }

    @Test
    void the_coverage_is_of_today_where_no_day_is_given() {
        assertThat(Run.of("states", "--coverage", "CHN").out())
                .containsPattern("coverage as of 20\\d\\d-\\d\\d-\\d\\d");
    }
}
