package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told about each mistake a table can have. */
class BadTableTest {

    private final FactsFixture facts;

    BadTableTest(@TempDir Path temp) {
        this.facts = new FactsFixture(temp);
    }

    @Test
    void an_unknown_state_is_refused() {
        trade("JPX,RUS,0.1,2021,un");

        says("facts/trade.csv:2:1: unknown state \"JPX\"; expected a state code of states.csv; did you mean \"JPN\"?");
    }

    @Test
    void an_unknown_organisation_is_refused() {
        memberships("USA,NATOO,member,1949,,un");

        says("facts/memberships.csv:2:5: unknown organisation \"NATOO\"; expected an organisation code of"
                + " organisations.csv; did you mean \"NATO\"?");
    }

    @Test
    void an_unknown_partner_may_have_been_meant_as_a_state_or_an_organisation() {
        trade("CHN,EUU,0.1,2021,un");

        says("facts/trade.csv:2:5: unknown state or organisation \"EUU\"; expected a code of states.csv or"
                + " organisations.csv; did you mean \"EU\"?");
    }

    @Test
    void an_unknown_source_is_refused() {
        trade("CHN,RUS,0.1,2021,uno");

        says("facts/trade.csv:2:18: unknown source \"uno\"; expected a key of sources.yaml; did you mean \"un\"?");
    }

    @Test
    void a_fact_without_a_source_does_not_load() {
        trade("CHN,RUS,0.1,2021,");

        says("facts/trade.csv:2:18: no source; expected a key of sources.yaml");
        assertThat(FactsReader.read(new FactsFolder(facts.folder()), new Problems())
                        .listFacts("trade/CHN-RUS-2021"))
                .isEmpty();
    }

    @Test
    void an_unknown_column_is_refused() {
        facts.write("trade.csv", "state,partner,share,year,source,notes\nCHN,RUS,0.1,2021,un,x\n");

        says("facts/trade.csv:1:33: unknown column \"notes\"; expected one of state, partner, share, year, source,"
                + " basis, reliability, note; did you mean \"note\"?");
    }

    @Test
    void a_missing_column_is_refused() {
        facts.write("trade.csv", "state,partner,share,source\nCHN,RUS,0.1,un\n");

        says("facts/trade.csv:1: no column \"year\"; expected a header with state, partner, share, year, source,"
                + " basis, reliability, note");
    }

    @Test
    void a_column_that_comes_twice_is_refused() {
        facts.write("trade.csv", "state,partner,share,year,source,share\nCHN,RUS,0.1,2021,un,0.2\n");

        says("facts/trade.csv:1:33: second column \"share\"; expected each column once");
    }

    @Test
    void text_where_a_share_is_due_is_refused() {
        trade("CHN,RUS,a lot,2021,un");

        says("facts/trade.csv:2:9: text \"a lot\"; expected a share from 0 to 1");
    }

    @Test
    void a_share_above_one_is_refused() {
        trade("CHN,RUS,18,2021,un");

        says("facts/trade.csv:2:9: share 18; expected a share from 0 to 1");
    }

    @Test
    void a_share_below_zero_is_refused() {
        trade("CHN,RUS,-0.1,2021,un");

        says("facts/trade.csv:2:9: share -0.1; expected a share from 0 to 1");
    }

    @Test
    void a_missing_value_is_not_taken_for_zero() {
        trade("CHN,RUS,,2021,un");

        says("facts/trade.csv:2:9: no share; expected a share from 0 to 1");
    }

    @Test
    void a_number_of_persons_that_is_no_whole_number_is_refused() {
        facts.write("forces.csv", "state,sender,personnel,year,source\nJPN,USA,53k,2021,un\n");

        says("facts/forces.csv:2:9: number \"53k\"; expected a whole number, 0 or more");
    }

    @Test
    void a_word_outside_the_vocabulary_is_refused() {
        memberships("USA,NATO,membre,1949,,un");

        says("facts/memberships.csv:2:10: unknown word \"membre\"; expected one of member, permanent-member,"
                + " elected-member, candidate, partner, associate, suspended; did you mean \"member\"?");
    }

    @Test
    void a_bad_date_is_refused() {
        memberships("USA,NATO,member,4 April 1949,,un");

        says("facts/memberships.csv:2:17: date \"4 April 1949\"; expected a date such as 2022, 2022-09 or 2022-09-30");
    }

    @Test
    void a_bad_year_is_refused() {
        trade("CHN,RUS,0.1,21,un");

        says("facts/trade.csv:2:13: year \"21\"; expected a year such as 2021");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        memberships("USA,NATO,member,2000-01-10,1999,un");

        says("facts/memberships.csv:2:28: an end on 1999-12-31 before the start; expected a day on or after"
                + " 2000-01-10");
    }

    @Test
    void the_same_fact_twice_is_refused() {
        trade("CHN,RUS,0.1,2021,un\nCHN,USA,0.1,2021,un\nCHN,RUS,0.100,2021,un");

        says("facts/trade.csv:4: second row for trade/CHN-RUS-2021; expected one row; the first is facts/trade.csv:2");
    }

    @Test
    void the_same_border_from_its_other_side_is_refused() {
        facts.write("borders.csv", "state,neighbour,from,source\nCHN,RUS,1991,un\nRUS,CHN,1991,un\n");

        says("facts/borders.csv:3: second row for borders/CHN-RUS-1991-01-01; expected one row; the first is"
                + " facts/borders.csv:2");
    }

    @Test
    void two_figures_for_the_same_year_are_refused() {
        trade("CHN,RUS,0.1,2021,un\nCHN,RUS,0.2,2021,un");

        says("facts/trade.csv:3:9: share \"0.2\" contradicts \"0.1\" of facts/trade.csv:2; expected one value at a"
                + " time for trade/CHN-RUS");
    }

    @Test
    void two_roles_at_once_are_refused() {
        memberships("JPN,NATO,partner,2000,2010,un\nJPN,NATO,member,2010,,un");

        says("facts/memberships.csv:3:10: role \"member\" contradicts \"partner\" of facts/memberships.csv:2; expected"
                + " one value at a time for memberships/JPN-NATO");
    }

    @Test
    void overlapping_periods_are_refused() {
        memberships("JPN,NATO,partner,2005,,un\nJPN,NATO,partner,2000,2010,un");

        says("facts/memberships.csv:3: a period that overlaps that of facts/memberships.csv:2; expected periods that"
                + " follow one another for memberships/JPN-NATO");
    }

    @Test
    void a_judged_fact_without_reliability_is_refused() {
        facts.write("trade.csv", "state,partner,share,year,source,basis,reliability\nCHN,RUS,0.1,2021,un,judged,\n");

        says("facts/trade.csv:2:28: a judged fact without reliability; expected one of high, moderate, low");
    }

    @Test
    void a_judged_fact_in_a_table_without_reliability_is_refused() {
        facts.write("trade.csv", "state,partner,share,year,source,basis\nCHN,RUS,0.1,2021,un,judged\n");

        says("facts/trade.csv:2: a judged fact without reliability; expected one of high, moderate, low");
    }

    @Test
    void a_recorded_fact_with_reliability_is_refused() {
        facts.write("trade.csv", "state,partner,share,year,source,reliability\nCHN,RUS,0.1,2021,un,high\n");

        says("facts/trade.csv:2:21: reliability \"high\" of a recorded fact; expected no reliability, or judged as"
                + " its basis");
    }

    @Test
    void a_state_that_is_its_own_partner_is_refused() {
        trade("CHN,CHN,0.1,2021,un");

        says("facts/trade.csv:2:5: \"CHN\" as both state and partner; expected two different ones");
    }

    @Test
    void a_state_code_that_is_none_is_refused() {
        facts.write("states.csv", "code,name,group,from,source\nChina,China,asia-pacific,1945,un\n");

        says("facts/states.csv:2:1: state code \"China\"; expected three capital letters (ISO 3166-1 alpha-3)");
    }

    @Test
    void an_empty_file_is_refused() {
        facts.write("borders.csv", "\n");

        says("facts/borders.csv: empty file; expected a header line: state,neighbour,kind,from,to,coded_to,source,"
                + "basis,reliability,note");
    }

    @Test
    void a_table_with_a_header_and_no_rows_holds_no_facts() {
        facts.write("borders.csv", "state,neighbour,from,source\n");

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void a_row_with_too_many_cells_is_refused() {
        trade("CHN,RUS,0.1,2021,un,and more");

        says("facts/trade.csv:2: 6 cells; expected 5, as in the header");
    }

    @Test
    void a_row_with_too_few_cells_is_refused() {
        trade("CHN");

        says("facts/trade.csv:2: 1 cell; expected 5, as in the header");
    }

    @Test
    void a_table_nobody_knows_is_refused() {
        facts.write("aliances.csv", "state,partner\n");

        says("facts/aliances.csv: unknown table \"aliances.csv\"; expected a table that facts/README.md describes;"
                + " did you mean \"alliances.csv\"?");
    }

    @Test
    void a_table_that_is_a_folder_cannot_be_read() {
        facts.delete("states.csv").write("states.csv/x", "");

        says("facts/states.csv: a file that cannot be read; expected a readable text file");
    }

    @Test
    void every_mistake_of_a_row_is_reported() {
        trade("JPX,RUS,2,21,uno");

        assertThat(facts.problems()).hasSize(4);
    }

    private void trade(String rows) {
        facts.write("trade.csv", "state,partner,share,year,source\n" + rows + "\n");
    }

    private void memberships(String rows) {
        facts.write("memberships.csv", "state,organisation,role,from,to,source\n" + rows + "\n");
    }

    private void says(String problem) {
        assertThat(facts.problems()).containsExactly(problem);
    }
}
