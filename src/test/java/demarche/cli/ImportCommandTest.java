package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.read.FactsFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The releases are excerpts of the publishers' figures under their headers. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportCommandTest {
    private static final Path RELEASES = Path.of("src/test/resources/demarche/import");

    private final Path parent;
    private final FactsFixture facts;

    ImportCommandTest(@TempDir Path parent) throws IOException {
        this.parent = parent;
        facts = new FactsFixture(parent).write("states.csv", """
                code,name,group,from,to,source
                CHN,China,asia-pacific,1945-10-24,,un
                JPN,Japan,asia-pacific,1956-12-18,,un
                RUS,Russian Federation,eastern-european,1945-10-24,,un
                SRB,Serbia,eastern-european,2000-11-01,,un
                SSD,South Sudan,african,2011-07-14,,un
                UKR,Ukraine,eastern-european,1945-10-24,,un
                USA,United States,western-european-others,1945-10-24,,un
                YUG,Yugoslavia,eastern-european,1945-10-24,1992-04-27,un
                """);
        StringBuilder sources = new StringBuilder();
        for (String key : List.of(
                "un",
                "un-ga-roll-calls",
                "un-voting-data",
                "v-dem-15",
                "v-dem-16",
                "atop-5.1",
                "sipri-tiv",
                "unga-ideal-points")) {
            sources.append("%s: {title: T, publisher: P, published: 2022, url: \"https://un.org/\", licence: L}\n"
                    .formatted(key));
        }
        facts.write("sources.yaml", sources.toString())
                .write("asks.yaml", Files.readAllBytes(Path.of("facts/asks.yaml")));
    }

    private Run importing(String kind, String... options) {
        return importing(kind, RELEASES.resolve(kind + ".csv"), options);
    }

    private Run importing(String kind, Path file, String... options) {
        List<String> args = new ArrayList<>(List.of(
                "import", kind, file.toString(), "--facts", facts.folder().toString()));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    private String table(String file) throws IOException {
        return Files.readString(facts.folder().resolve(file));
    }

    private Path release(String text) throws IOException {
        return Files.writeString(parent.resolve("release.csv"), text);
    }

    @Test
    void a_regime_is_entered_under_the_state_that_held_the_seat_at_the_end_of_the_year() throws IOException {
        Run run = importing("v-dem");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(table("regimes.csv")).isEqualTo("""
                state,polyarchy,liberal,year,source
                JPN,0.836,0.748,2020,v-dem-15
                JPN,0.827,0.738,2021,v-dem-15
                SRB,0.337,0.236,2021,v-dem-15
                UKR,0.546,0.323,2020,v-dem-15
                UKR,0.539,0.321,2021,v-dem-15
                YUG,0.163,0.105,1991,v-dem-15
                """);
        assertThat(run.out())
                .contains("regimes.csv: 6 added, 0 changed, 0 unchanged.")
                .contains("Codes of no state in states.csv, with their number of rows: XKX (2).")
                .contains("Codes of states in years without membership, with their number of rows: SRB (1).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v-dem", "ideal-points", "sipri", "atop", "un-votes", "voeten-votes"})
    void the_same_release_twice_changes_nothing_the_second_time(String kind) throws IOException {
        assertThat(importing(kind).out()).doesNotContain("Nothing to change.");
        List<String> before = contents();

        Run second = importing(kind);

        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.out()).endsWith("Nothing to change.\n");
        assertThat(contents()).isEqualTo(before);
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(facts.folder())) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(facts.folder().relativize(file) + "\n" + Files.readString(file));
            }
            return contents;
        }
    }

    @Test
    void rows_of_other_sources_and_rows_with_a_note_stay_and_a_stale_figure_is_corrected() throws IOException {
        facts.write("regimes.csv", """
                state,polyarchy,liberal,year,source,note
                JPN,0.9,,2020,un,
                UKR,0.9,0.3,2020,v-dem-15,"Set by hand, for a reason."
                UKR,0.9,0.321,2021,v-dem-15,
                """);

        Run run = importing("v-dem");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1 changed, 0 unchanged, 1 of other sources kept, 1 judged or with a note kept.")
                .contains("UKR 2021: polyarchy 0.9 → 0.539");
        assertThat(table("regimes.csv")).isEqualTo("""
                state,polyarchy,liberal,year,source,note
                JPN,0.9,,2020,un,
                JPN,0.827,0.738,2021,v-dem-15,
                SRB,0.337,0.236,2021,v-dem-15,
                UKR,0.9,0.3,2020,v-dem-15,"Set by hand, for a reason."
                UKR,0.539,0.321,2021,v-dem-15,
                YUG,0.163,0.105,1991,v-dem-15,
                """);
    }

    @Test
    void a_new_release_with_a_key_of_its_own_takes_the_place_of_the_one_it_replaces() throws IOException {
        importing("v-dem");

        Run run = importing("v-dem", "--source", "v-dem-16", "--replaces", "v-dem-15");

        assertThat(run.out()).contains("6 changed").contains("JPN 2020: source v-dem-15 → v-dem-16");
        assertThat(table("regimes.csv")).doesNotContain("v-dem-15");
    }

    @Test
    void a_dry_run_says_what_would_change_and_writes_nothing() throws IOException {
        Run run = importing("v-dem", "--dry-run");

        assertThat(run.out()).contains("6 added").endsWith("Nothing was written (--dry-run).\n");
        assertThat(facts.folder().resolve("regimes.csv")).doesNotExist();
    }

    @Test
    void years_that_hold_votes_on_the_measure_of_a_case_are_left_out_unless_asked_for() throws IOException {
        assertThat(importing("ideal-points").out())
                .contains(
                        "Years omitted from ideal_points because they contain votes on the measure of a case: 2022, 2023.");
        assertThat(table("ideal_points.csv")).isEqualTo("""
                state,ideal_point,low,high,year,source
                JPN,0.70,0.57,0.83,2020,unga-ideal-points
                JPN,0.61,0.47,0.74,2021,unga-ideal-points
                JPN,0.81,0.66,0.96,2024,unga-ideal-points
                UKR,1.23,1.07,1.38,2020,unga-ideal-points
                UKR,1.10,0.93,1.28,2021,unga-ideal-points
                UKR,1.47,1.27,1.66,2024,unga-ideal-points
                """);

        importing("ideal-points", "--leave-out", "none");
        assertThat(table("ideal_points.csv"))
                .contains("JPN,0.73,0.60,0.87,2022,")
                .contains("UKR,1.31,1.08,1.53,2023,");
    }

    @Test
    void a_supplier_has_a_share_of_what_a_state_received_in_ten_years() throws IOException {
        Run run = importing("sipri");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("The file begins in 2010, so ten-year shares begin in 2019.");
        // From Russia 8672 of 10530, from Ukraine 1298 in 2010 to 2019.
        assertThat(table("arms.csv"))
                .startsWith("state,supplier,share,year,source\nCHN,RUS,0.824,2019,sipri-tiv\n")
                .contains("CHN,UKR,0.123,2019,sipri-tiv\n")
                .contains("JPN,USA,0.955,2019,sipri-tiv\n");
    }

    @Test
    void a_treaty_that_goes_on_is_coded_to_the_last_year_and_one_that_began_before_is_not_entered_again()
            throws IOException {
        facts.write("alliances.csv", """
                state,partner,obligation,title,from,to,coded_to,source,note
                CHN,RUS,consultation,Treaty of Good-Neighbourliness,2001-07-16,,,un,
                JPN,USA,defence,Treaty of Mutual Cooperation,1960-06-23,,2016,atop-5.1,Dated from signature.
                JPN,USA,consultation,consultation pact,1960,,2016,atop-5.1,
                """);

        Run run = importing("atop");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("JPN USA consultation: coded to 2016 → 2018")
                .contains("that begin by 2016");
        assertThat(table("alliances.csv")).isEqualTo("""
                state,partner,obligation,title,from,to,coded_to,source,note
                CHN,RUS,consultation,Treaty of Good-Neighbourliness,2001-07-16,,,un,
                JPN,USA,defence,Treaty of Mutual Cooperation,1960-06-23,,2016,atop-5.1,Dated from signature.
                JPN,USA,consultation,consultation pact,1960,,2018,atop-5.1,
                """);
    }

    @Test
    void an_empty_table_of_treaties_takes_each_run_of_years_as_a_spell() throws IOException {
        importing("atop");

        assertThat(table("alliances.csv"))
                .contains("JPN,USA,consultation,consultation" + " pact,2015,,2018,atop-5.1,,,\n");
    }

    @Test
    void the_votes_on_a_resolution_are_written_in_words() throws IOException {
        Run run = importing("un-votes", "--resolution", "A/RES/ES-11/4");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(table("votes/ES-11-4.csv")).isEqualTo("""
                state,vote
                CHN,abstain
                JPN,yes
                RUS,no
                SSD,abstain
                UKR,yes
                USA,yes
                """);
        assertThat(facts.folder().resolve("attendance.csv")).doesNotExist();
    }

    @Test
    void the_resolutions_of_both_publishers_are_told_by_the_same_symbol() throws IOException {
        importing("voeten-votes", "--resolution", "A/RES/74/17", "--resolution", "A/RES/74/168");

        assertThat(table("votes/74-17.csv")).contains("RUS,no\n").contains("UKR,yes\n");
        assertThat(facts.folder().resolve("votes/74-168.csv")).exists();
    }

    @Test
    void a_resolution_the_release_does_not_have_is_a_problem_and_nothing_is_written() {
        Run run = importing("un-votes", "--resolution", "A/RES/ES-11/4", "--resolution", "A/RES/1/1");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("no recorded votes on \"A/RES/1/1\"");
        assertThat(facts.folder().resolve("votes")).doesNotExist();
    }

    @Test
    void absence_and_agreement_are_counted_over_the_votes_of_a_calendar_year() throws IOException {
        Run run = importing("un-votes");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Years omitted from attendance because they contain votes")
                .contains("2022");
        assertThat(table("attendance.csv"))
                .contains("CHN,0.000,2021,un-ga-roll-calls\n")
                .doesNotContain(",2022,");
        // Five votes in 2021, of which Japan missed one: four are too few to say how states agree, as are two in 2020.
        assertThat(table("agreement.csv"))
                .contains("UKR,USA,0.90,2021,un-ga-roll-calls\n")
                .doesNotContain("JPN,")
                .doesNotContain(",2020,")
                .doesNotContain("USA,USA");
    }

    @Test
    void a_header_without_a_column_is_named_with_what_was_found() throws IOException {
        Run run = importing("v-dem", release("country_text_id,year,v2x_libdem\nJPN,2021,0.7\n"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("release.csv:1: columns country_text_id, year, v2x_libdem without v2x_polyarchy; expected a"
                        + " header with country_text_id, year, v2x_polyarchy, v2x_libdem");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JPN,2021,much,0.7  | release.csv:2:10: v2x_polyarchy "much"; expected a number
            JPN,20x1,0.8,0.7   | release.csv:2:5: year "20x1"; expected a whole number
            JPN,2021,0.8       | release.csv:2: 3 cells; expected 4, as in the header
            JPN,2021,1.8,0.7   | share 1.800; expected a share from 0 to 1
            """)
    void a_row_that_cannot_be_right_is_named_and_nothing_is_written(String row, String message) throws IOException {
        Run run = importing("v-dem", release("country_text_id,year,v2x_polyarchy,v2x_libdem\n" + row + "\n"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(message);
        assertThat(facts.folder().resolve("regimes.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import v-dem nowhere.csv                          | file "nowhere.csv" not found
            import v-den nowhere.csv                          | did you mean "v-dem"?
            import v-dem pom.xml --resolution A/RES/1/1       | --resolution applies only to un-votes and voeten-votes
            import un-votes pom.xml --resolution ../x         | "../x" is not a resolution
            import v-dem pom.xml --source v-dem-51            | unknown source "v-dem-51"; did you mean "v-dem-15"?
            import v-dem pom.xml --leave-out now              | "now" is not a list of years
            """)
    void what_was_typed_wrong_is_said_before_a_file_is_read(String typed, String message) {
        Run run = Run.of(typed.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }
}
