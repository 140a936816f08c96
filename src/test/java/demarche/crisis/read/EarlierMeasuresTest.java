package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.world.Option;
import demarche.world.read.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dispute has been voted on before the measure at hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EarlierMeasuresTest {
    private static final String DISPUTE = "russia-ukraine";
    private static final LocalDate CASE_DAY = LocalDate.of(2022, 10, 12);

    private final CasesFixture fixture;

    EarlierMeasuresTest(@TempDir Path temp) {
        this.fixture = new CasesFixture(temp);
    }

    @Test
    void votes_of_other_cases_of_the_dispute_are_its_record_in_the_order_of_their_days() {
        write("b-second", DISPUTE, recorded("A/RES/2", "2022-04-07"));
        write("a-fourth", DISPUTE, recorded("A/RES/4", "2022-09-01"), recorded("A/RES/3", "2022-09-01"));
        write("c-first", DISPUTE, recorded("A/RES/1", "2021-12-16"));

        assertThat(earlier(CASE_DAY)).containsExactly("A/RES/1", "A/RES/2", "A/RES/3", "A/RES/4");
    }

    @Test
    void a_vote_of_the_same_day_or_a_later_one_is_no_record() {
        write(
                "other",
                DISPUTE,
                recorded("A/RES/1", "2022-10-11"),
                recorded("A/RES/2", "2022-10-12"),
                recorded("A/RES/3", "2022-10-12"));
        fixture.facts()
                .write(
                        "cases/later.yaml",
                        text("later", DISPUTE, recorded("A/RES/4", "2022-10-13"))
                                .replace("date: 2022-10-12\n", "date: 2022-10-13\n"));

        assertThat(earlier(CASE_DAY)).containsExactly("A/RES/1");
        assertThat(earlier(CASE_DAY.minusDays(1))).isEmpty();
    }

    @Test
    void votes_of_another_dispute_are_no_record_even_where_its_name_holds_that_of_this_one() {
        write("elsewhere", "russia-georgia", recorded("A/RES/1", "2022-03-02"));
        write("namesake", DISPUTE + "-gas", recorded("A/RES/2", "2022-03-02"));

        assertThat(earlier(CASE_DAY)).isEmpty();
    }

    @Test
    void earlier_measures_of_the_case_itself_count_once_their_votes_are_recorded() {
        assertThat(earlier(CASE_DAY)).isEmpty();

        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE.replace(
                                "text: against, ask: demand}",
                                "text: against, ask: demand, observed: votes/ES-11-4.csv, totals: {yes: 3, no: 1, abstain: 1}}"));

        assertThat(earlier(CASE_DAY)).containsExactly("A/RES/ES-11/1");
        assertThat(earlier(CASE_DAY.plusDays(1))).containsExactly("A/RES/ES-11/1", "A/RES/ES-11/4");
    }

    @Test
    void a_measure_that_two_cases_share_counts_once() {
        write("one", DISPUTE, recorded("A/RES/1", "2022-03-02"));
        write("other", DISPUTE, recorded("A/RES/1", "2022-03-02"), recorded("A/RES/2", "2022-04-07"));

        assertThat(earlier(CASE_DAY)).containsExactly("A/RES/1", "A/RES/2");
    }

    @Test
    void a_case_of_ones_own_has_the_record_of_the_shipped_ones_and_its_own_before_theirs(@TempDir Path own)
            throws IOException {
        write("shipped", DISPUTE, recorded("A/RES/1", "2022-03-02"));
        Files.createDirectories(own.resolve("votes"));
        Files.writeString(own.resolve("votes/mine.csv"), CasesFixture.VOTES.replace("CHN,abstain", "CHN,no"));
        Path file = own.resolve("mine.yaml");
        Files.writeString(
                file,
                text(
                        "mine",
                        DISPUTE,
                        recorded("A/RES/1", "2022-03-02")
                                .replace("votes/ES-11-4.csv", "votes/mine.csv")
                                .replace("no: 1, abstain: 1", "no: 2, abstain: 0")));
        CaseReader cases = fixture.library().cases();

        List<Measure> earlier = cases.listEarlier(cases.getCase(file.toString()), CASE_DAY.plusDays(1));

        assertThat(earlier).extracting(Measure::id).containsExactly("A/RES/1", "A/RES/ES-11/4");
        assertThat(earlier)
                .extracting(measure -> Objects.requireNonNull(measure.observed()))
                .extracting(RecordedVotes::options)
                .extracting(votes -> votes.get("CHN"))
                .containsExactly(Option.NO, Option.ABSTAIN);
    }

    @Test
    void a_mistake_in_another_case_of_the_dispute_stops_the_run_and_one_in_another_dispute_does_not() {
        CrisisCase crisis = fixture.getCase();
        write("elsewhere", "russia-georgia", recorded("A/RES/1", "2022-03-02").replace("condemn", "condemm"));
        assertThat(earlier(CASE_DAY)).isEmpty();

        write("broken", DISPUTE, recorded("A/RES/1", "2022-03-02").replace("condemn", "condemm"));
        CaseReader cases = fixture.library().cases();

        assertThatThrownBy(() -> cases.listEarlier(crisis, CASE_DAY))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("facts/cases/broken.yaml")
                .hasMessageContaining("condemm");
    }

    private List<String> earlier(LocalDate before) {
        CaseReader cases = fixture.library().cases();
        return cases.listEarlier(cases.getCase("annexation-2022"), before).stream()
                .map(Measure::id)
                .toList();
    }

    private void write(String id, String dispute, String... measures) {
        fixture.facts().write("cases/" + id + ".yaml", text(id, dispute, measures));
    }

    private static String text(String id, String dispute, String... measures) {
        return """
                id: %s
                title: Another case
                date: 2022-10-12
                dispute: %s
                initiator: RUS
                target: UKR
                act: invasion
                gravity: 2
                measures:
                %s
                sources: [un]
                """.formatted(id, dispute, String.join("\n", measures));
    }

    private static String recorded(String id, String date) {
        return "  - {id: " + id + ", date: " + date
                + ", forum: UNGA, instrument: vote, text: against, ask: condemn, observed: votes/ES-11-4.csv,"
                + " totals: {yes: 3, no: 1, abstain: 1}}";
    }
}
