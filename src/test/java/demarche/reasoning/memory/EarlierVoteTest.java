package demarche.reasoning.memory;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.TextDirection;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Place;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EarlierVoteTest {
    private static final AskRange CONDEMN = AskRange.of(AskLevel.CONDEMN);

    @ParameterizedTest(name = "{0} is answered {1}")
    @CsvSource({"YES, YES", "ABSTAIN, ABSTAIN", "NO, NO", "ABSENT, ABSENT"})
    void a_vote_on_a_text_against_the_acting_state_answers_as_it_was_cast(Option cast, Option answer) {
        EarlierVote vote = earlier(TextDirection.AGAINST, CONDEMN, cast);
        assertThat(vote.cast()).isEqualTo(cast);
        assertThat(vote.answer()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} is answered {1}")
    @CsvSource({"YES, NO", "ABSTAIN, ABSTAIN", "NO, YES", "ABSENT, ABSENT"})
    void a_vote_on_a_text_for_the_acting_state_answers_the_other_way_round(Option cast, Option answer) {
        EarlierVote vote = earlier(TextDirection.FAVOURS, CONDEMN, cast);
        assertThat(vote.cast()).isEqualTo(cast);
        assertThat(vote.answer()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} to {1} asked {2} beside a text that condemns")
    @CsvSource({
        "DEMAND, DEMAND, LESS",
        "CONDEMN, CONDEMN, AS_MUCH",
        "ACCOUNT, ACCOUNT, MORE",
        "DEMAND, EXCLUDE, LESS",
        "CONDEMN, EXCLUDE, AS_MUCH"
    })
    void two_texts_are_compared_by_their_weaker_readings(AskLevel from, AskLevel to, Asked asked) {
        assertThat(earlier(TextDirection.AGAINST, new AskRange(from, to), Option.YES)
                        .asked())
                .isEqualTo(asked);
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({
        "A/RES/76/70, A/RES/ES-11/1, true",
        "A/RES/ES-11/1, A/RES/ES-11/4, false",
        "A/RES/75/29, A/RES/76/70, false"
    })
    void an_emergency_special_session_reopens_what_was_voted_on_in_an_ordinary_one(
            String earlier, String atHand, boolean reopened) {
        EarlierVote vote = EarlierVote.of(
                "AAA",
                measure(earlier, 2020, TextDirection.AGAINST, CONDEMN),
                new RecordedVotes.Entry(Option.ABSTAIN, new Place("votes/1.csv", 2, 1)),
                measure(atHand, 2021, TextDirection.AGAINST, CONDEMN));
        assertThat(vote.reopened()).isEqualTo(reopened);
    }

    private static EarlierVote earlier(TextDirection text, AskRange ask, Option cast) {
        return EarlierVote.of(
                "AAA",
                measure("A/RES/1", 2020, text, ask),
                new RecordedVotes.Entry(cast, new Place("votes/1.csv", 2, 1)),
                measure("A/RES/2", 2021, TextDirection.AGAINST, new AskRange(AskLevel.CONDEMN, AskLevel.ACCOUNT)));
    }

    private static Measure measure(String id, int year, TextDirection text, AskRange ask) {
        return new Measure(id, LocalDate.of(year, 1, 1), Forum.UNGA, Instrument.VOTE, text, ask, Set.of(), null);
    }
}
