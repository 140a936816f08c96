package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.crisis.Ask;
import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.world.UnknownIdException;
import demarche.world.read.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {

    private final Path temp;
    private final CasesFixture fixture;

    CaseReaderTest(@TempDir Path temp) {
        this.temp = temp;
        this.fixture = new CasesFixture(temp);
    }

    @Test
    void a_case_is_read_with_its_parties_and_their_supporters() {
        CrisisCase crisis = fixture.getCase();

        assertThat(crisis.id()).isEqualTo("annexation-2022");
        assertThat(crisis.title()).isEqualTo("Annexation of four regions");
        assertThat(crisis.dispute()).isEqualTo("russia-ukraine");
        assertThat(crisis.initiator()).isEqualTo("RUS");
        assertThat(crisis.target()).isEqualTo("UKR");
        assertThat(crisis.onBehalfOf()).isNull();
        assertThat(crisis.act().code()).isEqualTo("annexation");
        assertThat(crisis.act().territorial()).isTrue();
        assertThat(crisis.gravity()).isEqualTo(3);
        assertThat(crisis.sides().get(Side.INITIATOR)).containsExactly("SSD");
        assertThat(crisis.sides().get(Side.TARGET)).containsExactly("USA");
        assertThat(crisis.sources()).containsExactly("un");
        assertThat(crisis.place()).hasToString("facts/cases/annexation-2022.yaml");
    }

    @Test
    void facts_are_taken_as_of_the_day_before_the_case() {
        assertThat(fixture.getCase().asOf()).isEqualTo(LocalDate.of(2022, 10, 11));
    }

    @Test
    void a_measure_is_of_the_cases_day_unless_it_says_otherwise() {
        assertThat(fixture.getCase().measures())
                .containsExactly(
                        new Measure(
                                "A/RES/ES-11/4",
                                LocalDate.of(2022, 10, 12),
                                Forum.UNGA,
                                Instrument.VOTE,
                                TextDirection.AGAINST,
                                AskRange.of(AskLevel.CONDEMN),
                                Set.of(Tag.TERRITORY),
                                fixture.getCase().measures().get(0).observed()),
                        new Measure(
                                "A/RES/ES-11/1",
                                LocalDate.of(2022, 3, 2),
                                Forum.UNGA,
                                Instrument.VOTE,
                                TextDirection.AGAINST,
                                AskRange.of(AskLevel.DEMAND),
                                Set.of(),
                                null));
    }

    @Test
    void a_case_may_be_about_a_party_that_is_no_member() {
        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE.replace("target: UKR", "on_behalf_of: Rohingya"));

        assertThat(fixture.getCase().target()).isNull();
        assertThat(fixture.getCase().onBehalfOf()).isEqualTo("Rohingya");
    }

    @Test
    void a_case_without_declared_supporters_has_two_empty_sides() {
        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE.replace("sides: {initiator: [SSD], target: [USA]}\n", ""));

        assertThat(fixture.getCase().sides())
                .containsOnlyKeys(Side.INITIATOR, Side.TARGET)
                .allSatisfy((side, states) -> assertThat(states).isEmpty());
    }

    @Test
    void recorded_votes_are_found_by_state() {
        assertThat(fixture.getCase().measures().get(0).observed())
                .extracting(RecordedVotes::options)
                .isEqualTo(new TreeMap<>(Map.of(
                        "CHN", Option.ABSTAIN,
                        "JPN", Option.YES,
                        "RUS", Option.NO,
                        "SSD", Option.ABSENT,
                        "UKR", Option.YES,
                        "USA", Option.YES)));
        assertThat(fixture.getCase().measures().get(1).observed()).isNull();
    }

    @Test
    void a_text_with_two_defensible_readings_asks_the_range_between_them() {
        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE.replace("ask: condemn", "ask: [condemn, account]"));

        assertThat(fixture.getCase().measures().get(0).ask())
                .isEqualTo(new AskRange(AskLevel.CONDEMN, AskLevel.ACCOUNT));
        assertThat(fixture.library()
                        .asks()
                        .of(fixture.getCase().measures().get(0).ask()))
                .containsExactly(new Ask(Option.YES, 1180), new Ask(Option.NO, -2395));
    }

    @Test
    void a_case_of_ones_own_may_be_called_as_it_likes_and_cite_sources_of_its_own(@TempDir Path own)
            throws IOException {
        Path file = own.resolve("mine.yaml");
        Files.writeString(file, CasesFixture.CASE.replace("sources: [un]", "sources: [my-notes]"));

        CrisisCase crisis = fixture.library().cases().getCase(file.toString());

        assertThat(crisis.id()).isEqualTo("annexation-2022");
        assertThat(crisis.sources()).containsExactly("my-notes");
    }

    @Test
    void votes_named_by_a_case_of_ones_own_are_found_beside_it(@TempDir Path own) throws IOException {
        Path file = Files.createDirectories(own.resolve("cases")).resolve("mine.yaml");
        Files.createDirectories(own.resolve("votes"));
        Files.writeString(own.resolve("votes/mine.csv"), CasesFixture.VOTES.replace("CHN,abstain", "CHN,yes"));
        Files.writeString(
                file,
                CasesFixture.CASE
                        .replace("votes/ES-11-4.csv", "votes/mine.csv")
                        .replace("yes: 3, no: 1, abstain: 1", "yes: 4, no: 1, abstain: 0"));

        CrisisCase crisis = fixture.library().cases().getCase(file.toString());

        assertThat(Objects.requireNonNull(crisis.measures().get(0).observed()).options())
                .containsEntry("CHN", Option.YES);
    }

    @Test
    void cases_are_listed_by_id() {
        fixture.facts().write("cases/a-first.yaml", CasesFixture.CASE.replace("id: annexation-2022", "id: a-first"));

        assertThat(fixture.library().cases().listIds()).containsExactly("a-first", "annexation-2022");
        assertThat(fixture.library().cases().listCases())
                .extracting(CrisisCase::id)
                .containsExactly("a-first", "annexation-2022");
    }

    @Test
    void a_case_nobody_knows_is_answered_with_the_nearest() {
        CaseReader cases = fixture.library().cases();

        assertThatThrownBy(() -> cases.getCase("anexation-2022"))
                .isInstanceOfSatisfying(
                        UnknownIdException.class, e -> assertThat(e.known()).containsExactly("annexation-2022"))
                .hasMessage("unknown case \"anexation-2022\"; did you mean \"annexation-2022\"?");
    }

    @Test
    void a_users_own_file_works_like_a_shipped_one() throws IOException {
        Path own = temp.resolve("my-case.yaml");
        Files.writeString(own, CasesFixture.CASE.replace("id: annexation-2022", "id: my-case"));

        CrisisCase crisis = fixture.library().cases().getCase(own.toString());

        assertThat(crisis.id()).isEqualTo("my-case");
        assertThat(crisis.place().file()).isEqualTo(own.toString());
    }

    @Test
    void a_file_that_does_not_exist_is_the_fault_of_the_question() {
        CaseReader cases = fixture.library().cases();

        assertThatThrownBy(() -> cases.getCase("nowhere/case.yaml"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("unknown case file \"nowhere/case.yaml\"");
    }

    @Test
    void a_case_with_mistakes_stops_the_run_with_all_of_them() {
        fixture.problemsWith("gravity: 3", "gravity: 4");
        CaseReader cases = fixture.library().cases();

        assertThatThrownBy(() -> cases.getCase("annexation-2022"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("facts/cases/annexation-2022.yaml:8:10: 4; expected 0 (words), 1 (coercion short of"
                        + " force), 2 (use of force) or 3 (annexation, mass atrocity)");
        assertThatThrownBy(cases::listCases).isInstanceOf(ProblemsException.class);
    }
}
