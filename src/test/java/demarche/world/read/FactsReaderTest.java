package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Place;
import demarche.world.Reliability;
import demarche.world.Validity;
import demarche.world.fact.Border;
import demarche.world.fact.Claim;
import demarche.world.fact.Fact;
import demarche.world.fact.Partnership;
import demarche.world.fact.Statement;
import demarche.world.fact.Trade;
import demarche.world.fact.Treaty;
import demarche.world.factbase.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsReaderTest {

    private static final String TRADE =
            "state,partner,share,year,source,note\nCHN,RUS,0.18,2021,un,\"gas, mostly\"\nJPN,USA,0.2,2021,un,\n";

    private final Path temp;
    private final FactsFixture facts;

    FactsReaderTest(@TempDir Path temp) {
        this.temp = temp;
        this.facts = new FactsFixture(temp);
    }

    @Test
    void a_treaty_is_read_from_both_sides_with_all_that_stands_behind_it() {
        facts.write("alliances.csv", """
                state,partner,obligation,title,from,to,source,basis,reliability,note
                USA,JPN,defence,Treaty of Mutual Cooperation and Security,1960-06-23,,un,judged,high,In force.
                """);

        assertThat(list(Treaty.class))
                .extracting(Treaty::state, Treaty::partner)
                .containsExactly(tuple("JPN", "USA"), tuple("USA", "JPN"));
        assertThat(list(Treaty.class).get(0))
                .isEqualTo(new Treaty(
                        "JPN",
                        "USA",
                        Treaty.Obligation.DEFENCE,
                        "Treaty of Mutual Cooperation and Security",
                        new Evidence(
                                "alliances/JPN-USA-defence-1960-06-23",
                                new Validity.Spell(LocalDate.of(1960, 6, 23), null),
                                "un",
                                Basis.JUDGED,
                                Reliability.HIGH,
                                "In force.",
                                new Place("facts/alliances.csv", 2, 0))));
    }

    @Test
    void columns_may_come_in_any_order_and_optional_ones_be_absent() {
        facts.write("trade.csv", "source,share,year,partner,state\nun,0.1,2021,RUS,CHN\n");

        assertThat(only(Trade.class).share()).isEqualTo(100);
        assertThat(only(Trade.class).evidence().basis()).isEqualTo(Basis.RECORDED);
    }

    @Test
    void shares_are_rounded_half_up_to_whole_permille() {
        facts.write("trade.csv", """
                state,partner,share,year,source
                CHN,JPN,0.0004999,2021,un
                CHN,RUS,0.0005,2021,un
                CHN,SSD,0,2021,un
                CHN,UKR,1,2021,un
                CHN,USA,.1234,2021,un
                """);

        assertThat(facts.world().asOf(LocalDate.of(2022, 1, 1)).listFacts(Trade.class))
                .extracting(Trade::share)
                .containsExactly(0, 1, 0, 1000, 123);
    }

    @Test
    void trade_may_be_with_an_organisation() {
        facts.write("trade.csv", "state,partner,share,year,source\nCHN,EU,0.1,2021,un\n");

        assertThat(only(Trade.class).evidence().key()).isEqualTo("trade/CHN-EU-2021");
    }

    @Test
    void a_partnership_holds_both_ways_and_is_one_fact_seen_from_two_sides() {
        facts.write("partnerships.csv", "state,partner,level,from,source\nRUS,CHN,strategic,1996-04,un\n");

        List<Partnership> both = list(Partnership.class);
        assertThat(both)
                .extracting(Partnership::state, Partnership::partner, Partnership::level)
                .containsExactly(
                        tuple("CHN", "RUS", Partnership.Level.STRATEGIC),
                        tuple("RUS", "CHN", Partnership.Level.STRATEGIC));
        assertThat(both).extracting(fact -> fact.evidence().key()).containsOnly("partnerships/CHN-RUS-1996-04-01");
    }

    @Test
    void which_side_of_a_border_is_written_first_makes_no_difference() {
        facts.write("borders.csv", "state,neighbour,from,source\nRUS,CHN,1991,un\n");
        List<Border> one = list(Border.class);
        facts.write("borders.csv", "state,neighbour,from,source\nCHN,RUS,1991,un\n");

        assertThat(list(Border.class)).isEqualTo(one);
    }

    @Test
    void a_key_holds_letters_and_digits_only() {
        facts.write("claims.csv", """
                claimant,holder,territory,status,from,source
                CHN,JPN,"Senkaku Islands (Diaoyu, 尖閣)",unresolved,1971-12-30,un
                """);

        assertThat(only(Claim.class).evidence().key()).isEqualTo("claims/CHN-JPN-Senkaku-Islands-Diaoyu-尖閣-1971-12-30");
        assertThat(only(Claim.class).territory()).isEqualTo("Senkaku Islands (Diaoyu, 尖閣)");
    }

    @Test
    void a_government_may_speak_of_its_own_state() {
        facts.write(
                "statements.csv",
                "state,theme,about,date,source\nRUS,legitimate-security-concerns,RUS,2007-02-10,un\n");

        assertThat(only(Statement.class).about()).isEqualTo("RUS");
    }

    @Test
    void two_treaties_may_oblige_to_the_same_at_once() {
        facts.write("alliances.csv", """
                state,partner,obligation,title,from,to,source
                RUS,UKR,non-aggression,Budapest Memorandum,1994-12-05,,un
                RUS,UKR,non-aggression,Treaty on Friendship,1999-04-01,2019-03-31,un
                """);

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void a_later_spell_may_follow_an_earlier_one() {
        facts.write("memberships.csv", """
                state,organisation,role,from,to,source
                JPN,NATO,partner,2000,2004,un
                JPN,NATO,candidate,2005,,un
                """);

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void the_same_figure_for_another_year_is_another_fact() {
        facts.write("trade.csv", "state,partner,share,year,source\nCHN,RUS,0.1,2020,un\nCHN,RUS,0.2,2021,un\n");

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void a_table_may_be_absent() {
        assertThat(facts.delete("organisations.csv").problems()).isEmpty();
    }

    @Test
    void the_order_of_rows_makes_no_difference_to_what_is_known() {
        facts.write("trade.csv", "state,partner,share,year,source\nCHN,RUS,0.1,2020,un\nJPN,USA,0.2,2021,un\n");
        List<Trade> one = list(Trade.class);
        facts.write("trade.csv", "state,partner,share,year,source\nJPN,USA,0.2,2021,un\nCHN,RUS,0.1,2020,un\n");

        assertThat(list(Trade.class))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("evidence.place")
                .isEqualTo(one);
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_make_no_difference() {
        World plain = facts.write("trade.csv", TRADE).world();
        World marked =
                facts.write("trade.csv", "\uFEFF" + TRADE.replace("\n", "\r\n")).world();

        assertThat(marked.listFacts()).isEqualTo(plain.listFacts());
        assertThat(marked.digest()).isEqualTo(plain.digest());
    }

    @Test
    void the_digest_tells_contents_apart_and_not_places() {
        String digest = facts.write("trade.csv", TRADE).world().digest();

        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(new FactsFixture(temp.resolve("elsewhere"))
                        .write("trade.csv", TRADE)
                        .world()
                        .digest())
                .isEqualTo(digest);
        assertThat(facts.write("trade.csv", TRADE.replace("0.18", "0.19"))
                        .world()
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void the_asks_are_part_of_the_digest() {
        String digest = facts.world().digest();

        assertThat(facts.write("asks.yaml", "acts: {}\n").world().digest()).isNotEqualTo(digest);
    }

    @Test
    void a_source_keeps_what_is_said_of_it() {
        facts.write("sources.yaml", """
                un:
                  title: "Member States: admission"
                  publisher: United Nations
                  published: 2022-09-30
                  url: https://www.un.org/a?b=c
                  licence: UN terms of use
                  note: Dates of admission.
                """);

        assertThat(facts.world().getSource("un"))
                .hasToString("Source[key=un, title=Member States: admission, publisher=United Nations,"
                        + " published=2022-09-30, url=https://www.un.org/a?b=c, licence=UN terms of use,"
                        + " note=Dates of admission.]");
    }

    @Test
    void a_bad_file_stops_the_run_with_every_problem_of_every_file() {
        facts.write("trade.csv", "state,partner,share,year,source\nCHN,RUS,many,2020,un\nCHX,RUS,0.1,2020,un\n")
                .write("borders.csv", "state,neighbour,from,source\nCHN,RUS,yesterday,un\n");

        assertThatThrownBy(facts::world).isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                .hasSize(3));
    }

    @Test
    void a_mistake_in_a_states_row_is_not_also_one_of_every_row_that_names_the_state() {
        facts.write("trade.csv", TRADE).write("states.csv", """
                        code,name,group,from,to,source
                        CHN,China,asia,1945-10-24,,un
                        JPN,Japan,asia-pacific,1956-12-18,,un
                        RUS,Russian Federation,eastern-european,1945-10-24,,un
                        USA,United States,western-european-others,1945-10-24,,un
                        """);

        assertThat(facts.problems())
                .containsExactly("facts/states.csv:2:11: unknown word \"asia\"; expected one of african, asia-pacific,"
                        + " eastern-european, latin-american-caribbean, western-european-others, none");
    }

    @Test
    void without_states_only_their_absence_is_reported() {
        facts.write("trade.csv", TRADE).delete("states.csv");

        assertThat(facts.problems()).containsExactly("facts/states.csv: missing file; expected a file at this path");
    }

    @Test
    void without_sources_only_their_absence_is_reported() {
        facts.write("trade.csv", TRADE).delete("sources.yaml");

        assertThat(facts.problems()).containsExactly("facts/sources.yaml: missing file; expected a file at this path");
    }

    @Test
    void a_folder_that_does_not_exist_is_reported() {
        Problems problems = new Problems();
        FactsReader.read(new FactsFolder(temp.resolve("nowhere")), problems);

        assertThat(problems.list())
                .hasToString("[nowhere/: no such folder; expected a folder with states.csv, sources.yaml and tables of"
                        + " facts]");
    }

    @Test
    void a_file_that_is_not_utf_8_is_reported_where_it_breaks() {
        facts.write(
                "trade.csv",
                "state,partner,share,year,source,note\nCHN,RUS,0.1,2020,un,Zürich\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(facts.problems())
                .containsExactly("facts/trade.csv:2:22: a byte that is not UTF-8; expected text saved as UTF-8");
    }

    private <F extends Fact> List<F> list(Class<F> type) {
        return facts.world().asOf(LocalDate.of(2023, 1, 1)).listFacts(type);
    }

    private <F extends Fact> F only(Class<F> type) {
        List<F> facts = list(type);
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }
}
