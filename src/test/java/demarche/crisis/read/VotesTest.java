package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.Instrument;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VotesTest {

    private final CasesFixture fixture;

    VotesTest(@TempDir Path temp) {
        this.fixture = new CasesFixture(temp);
    }

    @Test
    void the_words_for_a_vote_are_the_options_of_the_instrument() {
        assertThat(Votes.WORDS).containsExactlyInAnyOrderElementsOf(Instrument.VOTE.options());
    }

    @Test
    void a_vote_of_an_unknown_state_is_refused() {
        says(
                "JPN,yes",
                "JPX,yes",
                "3:1: unknown state \"JPX\"; expected a state code of states.csv; did you mean" + " \"JPN\"?");
    }

    @Test
    void a_word_that_is_no_vote_is_refused() {
        says(
                "JPN,yes",
                "JPN,yea",
                "3:5: unknown word \"yea\"; expected one of yes, abstain, no, absent; did you mean" + " \"yes\"?");
    }

    @Test
    void a_state_that_votes_twice_is_refused() {
        says(
                "JPN,yes",
                "JPN,yes\nCHN,no",
                "4: second vote of CHN; expected one row; the first is" + " facts/votes/ES-11-4.csv:2");
    }

    @Test
    void a_column_nobody_knows_is_refused() {
        says(
                "state,vote",
                "state,votes",
                "1:7: unknown column \"votes\"; expected one of state, vote; did you mean" + " \"vote\"?",
                "1: no column \"vote\"; expected a header with state, vote");
    }

    @Test
    void a_member_without_a_row_is_missed_by_name() {
        says(
                "SSD,absent\n",
                "",
                " no vote of SSD; expected a row for every member on 2022-10-12, \"absent\" for one that did not vote");
    }

    private void says(String text, String replacement, String... problems) {
        fixture.facts().write("votes/ES-11-4.csv", CasesFixture.VOTES.replace(text, replacement));

        assertThat(fixture.problems())
                .containsExactlyInAnyOrder(Arrays.stream(problems)
                        .map(problem -> "facts/votes/ES-11-4.csv:" + problem)
                        .toArray(String[]::new));
    }
}
