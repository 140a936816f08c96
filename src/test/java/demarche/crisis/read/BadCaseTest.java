package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told about each mistake a case can have. */
class BadCaseTest {

    private static final String FILE = "facts/cases/annexation-2022.yaml:";

    private final CasesFixture fixture;

    BadCaseTest(@TempDir Path temp) {
        this.fixture = new CasesFixture(temp);
    }

    @Test
    void the_case_the_others_are_made_from_is_right() {
        assertThat(fixture.problems()).isEmpty();
    }

    @Test
    void an_unknown_acting_state_is_refused() {
        says(
                "initiator: RUS",
                "initiator: RUX",
                "5:12: unknown state \"RUX\"; expected a state code of states.csv; did you mean \"RUS\"?");
    }

    @Test
    void an_unknown_affected_party_is_refused() {
        says(
                "target: UKR",
                "target: URK",
                "6:9: unknown state \"URK\"; expected a state code of states.csv; did you" + " mean \"UKR\"?");
    }

    @Test
    void an_unknown_supporter_is_refused() {
        says(
                "[USA]",
                "[USA, JPX]",
                "9:41: unknown state \"JPX\"; expected a state code of states.csv; did you mean" + " \"JPN\"?");
    }

    @Test
    void an_unknown_act_is_refused() {
        says(
                "act: annexation",
                "act: anexation",
                "7:6: unknown act \"anexation\"; expected one of annexation,"
                        + " invasion; did you mean \"annexation\"?");
    }

    @Test
    void an_unknown_ask_level_is_refused() {
        says(
                "ask: condemn",
                "ask: condem",
                "11:76: \"condem\"; expected one of procedure, talks, demand, condemn,"
                        + " account, exclude; did you mean \"condemn\"?");
    }

    @Test
    void a_range_of_asks_from_the_stronger_to_the_weaker_is_refused() {
        says(
                "ask: condemn",
                "ask: [account, condemn]",
                "11:86: a range from account to condemn; expected the weaker reading first, the stronger second");
    }

    @Test
    void an_unknown_level_in_a_range_of_asks_is_refused() {
        says(
                "ask: condemn",
                "ask: [condemn, acount]",
                "11:86: \"acount\"; expected one of procedure, talks, demand, condemn, account, exclude; did you mean"
                        + " \"account\"?");
    }

    @Test
    void an_unknown_source_is_refused() {
        says(
                "sources: [un]",
                "sources: [un, uno]",
                "13:15: unknown source \"uno\"; expected a key of sources.yaml;" + " did you mean \"un\"?");
    }

    @Test
    void a_case_without_sources_is_refused() {
        says(
                "sources: [un]",
                "sources: []",
                "13:10: an empty list; expected a list of one or more keys of" + " sources.yaml");
    }

    @Test
    void a_measure_after_the_case_is_refused() {
        says(
                "date: 2022-03-02",
                "date: 2022-10-13",
                "12:31: a measure of 2022-10-13; expected a day on or before the date of the case, 2022-10-12");
    }

    @Test
    void a_day_that_the_calendar_has_not_is_refused() {
        says("date: 2022-10-12", "date: 2022-02-30", "3:7: date \"2022-02-30\"; expected a valid calendar date");
    }

    @Test
    void a_case_known_only_to_the_month_is_refused() {
        says("date: 2022-10-12", "date: 2022-10", "3:7: \"2022-10\"; expected a day such as 2022-09-30");
    }

    @Test
    void a_party_that_was_no_member_yet_is_refused() {
        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE
                                .replace("date: 2022-10-12", "date: 2011-07-14")
                                .replace("date: 2022-03-02", "date: 2011-07-14"));

        assertThat(fixture.problems())
                .containsExactly(FILE + "9:21: \"SSD\", not a UN member on 2011-07-13; expected a state that states.csv"
                        + " lists for that day");
    }

    @Test
    void a_case_before_its_facts_is_refused() {
        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE
                                .replace("date: 2022-10-12", "date: 1938-03-12")
                                .replace("date: 2022-03-02", "date: 1938-03-12"));

        assertThat(fixture.problems())
                .containsExactly(FILE + "3:7: a case before its facts: states.csv has no state on 1938-03-11;"
                        + " expected"
                        + " a date for which there are facts");
    }

    @Test
    void an_id_unlike_the_files_name_is_refused() {
        says(
                "id: annexation-2022",
                "id: annexation",
                "1:5: id \"annexation\"; expected \"annexation-2022\", the name" + " of the file");
    }

    @Test
    void an_acting_state_that_supports_itself_is_refused() {
        says(
                "[SSD]",
                "[SSD, RUS]",
                "9:26: \"RUS\" as a supporter of the initiator, already initiator; expected each"
                        + " state in one role");
    }

    @Test
    void an_acting_state_that_is_also_the_affected_party_is_refused() {
        says(
                "target: UKR",
                "target: RUS",
                "6:9: \"RUS\" as target, already initiator; expected each state in one" + " role");
    }

    @Test
    void a_supporter_of_both_sides_is_refused() {
        says(
                "[USA]",
                "[USA, SSD]",
                "9:41: \"SSD\" as a supporter of the target, already a supporter of the"
                        + " initiator; expected each state in one role");
    }

    @Test
    void the_same_measure_twice_is_refused() {
        says(
                "A/RES/ES-11/1",
                "A/RES/ES-11/4",
                "12:10: second measure \"A/RES/ES-11/4\"; expected each id once; the"
                        + " first is facts/cases/annexation-2022.yaml:11:10");
    }

    @Test
    void a_case_with_two_affected_parties_is_refused() {
        says(
                "target: UKR",
                "target: UKR\non_behalf_of: Crimea",
                "7:1: both target and on_behalf_of; expected target for a UN member, on_behalf_of for any other"
                        + " party");
    }

    @Test
    void a_case_without_an_affected_party_is_refused() {
        says(
                "target: UKR\n",
                "",
                "1:1: neither target nor on_behalf_of; expected target for a UN member, on_behalf_of for any"
                        + " other party");
    }

    @Test
    void votes_that_do_not_exist_are_refused() {
        says(
                "votes/ES-11-4.csv",
                "votes/ES-11-5.csv",
                "11:114: no file \"votes/ES-11-5.csv\"; expected a votes file"
                        + " in the facts folder; did you mean \"votes/ES-11-4.csv\"?");
    }

    @Test
    void votes_outside_the_folder_of_facts_are_refused() {
        assertThat(fixture.problemsWith("votes/ES-11-4.csv", "votes/../states.csv"))
                .contains(FILE + "11:114: \"votes/../states.csv\"; expected a votes file such as votes/ES-11-4.csv");
    }

    @Test
    void totals_unlike_the_recorded_votes_are_refused() {
        says("{yes: 3,", "{yes: 143,", "11:147: total 143 of yes; expected 3, the number in votes/ES-11-4.csv");
    }

    @Test
    void observed_votes_on_what_is_no_vote_are_refused() {
        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE.replaceFirst("instrument: vote", "instrument: sanctions"));

        assertThat(fixture.problems())
                .containsExactly(FILE
                        + "11:109: observed votes of another instrument than vote; expected observed for the instrument"
                        + " vote");
    }

    @Test
    void a_case_without_measures_is_refused() {
        int start = CasesFixture.CASE.indexOf("measures:");
        int end = CasesFixture.CASE.indexOf("sources:");
        says(
                CasesFixture.CASE.substring(start, end),
                "measures: []\n",
                "10:11: an empty list; expected a list of one or more measures");
    }

    @Test
    void an_unknown_key_is_refused() {
        says(
                "dispute: russia-ukraine",
                "dispute: russia-ukraine\nmesures: []",
                "5:1: unknown key \"mesures\";"
                        + " expected one of id, title, date, dispute, initiator, target, on_behalf_of, act,"
                        + " gravity, sides,"
                        + " measures, observed, sources");
    }

    @Test
    void text_of_nothing_but_spaces_is_refused() {
        says("title: Annexation of four regions", "title: ' '", "2:8: \" \"; expected a title");
        says("initiator: RUS", "initiator: ''", "5:12: \"\"; expected a state code of states.csv");
        says("act: annexation", "act: ' '", "7:6: \" \"; expected an act that asks.yaml lists");
        says("[USA]", "['']", "9:36: \"\"; expected a state code of states.csv");
        says("id: A/RES/ES-11/1", "id: ' '", "12:10: \" \"; expected a symbol such as A/RES/ES-11/4");
    }

    @Test
    void a_list_of_cases_in_one_file_is_refused() {
        fixture.facts().write("cases/annexation-2022.yaml", "- id: annexation-2022\n");

        assertThat(fixture.problems())
                .contains(FILE + "1:1: a list; expected a case with id, title, date, dispute, initiator, act,"
                        + " gravity,"
                        + " measures and sources");
    }

    @Test
    void mistakes_of_shape_and_of_content_are_reported_together() {
        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE
                                .replace("gravity: 3", "gravity: high")
                                .replace("act: annexation", "act: anexation")
                                .replace("[USA]", "[JPX]"));

        assertThat(fixture.problems()).hasSize(3);
    }

    private void says(String text, String replacement, String problem) {
        assertThat(fixture.problemsWith(text, replacement)).containsExactly(FILE + problem);
    }
}
