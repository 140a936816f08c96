package demarche.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.crisis.Ask;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.Rung;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LadderTest {
    private static final List<Ask> CONDEMN = List.of(new Ask(Option.YES, 860), new Ask(Option.NO, -2790));
    private static final List<Ask> SUPPORT = List.of(
            new Ask(Option.MILITARY_TO_TARGET, 3600),
            new Ask(Option.OTHER_TO_TARGET, 2600),
            new Ask(Option.TO_INITIATOR, -3200));

    @ParameterizedTest
    @CsvSource({"860,YES", "859,ABSTAIN", "0,ABSTAIN", "-2789,ABSTAIN", "-2790,NO", "-9000,NO"})
    void between_the_two_asks_of_a_vote_a_state_abstains(int stance, Option option) {
        assertThat(at(stance, Ladder.rungs("m", Instrument.VOTE, TextDirection.AGAINST, CONDEMN)))
                .isEqualTo(option);
    }

    @ParameterizedTest
    @CsvSource({"-860,YES", "-859,ABSTAIN", "2789,ABSTAIN", "2790,NO"})
    void a_text_that_favours_the_acting_state_turns_the_ladder_upside_down(int stance, Option option) {
        assertThat(at(stance, Ladder.rungs("m", Instrument.VOTE, TextDirection.FAVOURS, CONDEMN)))
                .isEqualTo(option);
    }

    @ParameterizedTest
    @CsvSource({
        "3600,MILITARY_TO_TARGET",
        "3599,OTHER_TO_TARGET",
        "2600,OTHER_TO_TARGET",
        "2599,NONE",
        "-3199,NONE",
        "-3200,TO_INITIATOR"
    })
    void a_ladder_may_have_several_rungs_on_one_side(int stance, Option option) {
        assertThat(at(stance, Ladder.rungs("m", Instrument.SUPPORT, TextDirection.AGAINST, SUPPORT)))
                .isEqualTo(option);
    }

    @ParameterizedTest
    @EnumSource(TextDirection.class)
    void the_rungs_cover_every_stance_once(TextDirection text) {
        List<Rung> rungs = Ladder.rungs("m", Instrument.VOTE, text, CONDEMN);
        assertThat(rungs.get(0).from()).isEqualTo(Integer.MIN_VALUE);
        assertThat(rungs.get(rungs.size() - 1).to()).isEqualTo(Integer.MAX_VALUE);
        for (int i = 1; i < rungs.size(); i++) {
            assertThat(rungs.get(i).from()).isEqualTo(rungs.get(i - 1).to() + 1);
        }
    }

    @Test
    void a_ladder_without_a_neutral_option_is_refused() {
        List<Ask> all = List.of(new Ask(Option.YES, 1), new Ask(Option.NO, -1), new Ask(Option.ABSTAIN, 0));
        assertThatThrownBy(() -> Ladder.rungs("m", Instrument.VOTE, TextDirection.AGAINST, all))
                .hasMessageContaining("one must be neutral");
    }

    private static Option at(int stance, List<Rung> rungs) {
        return rungs.stream()
                .filter(rung -> rung.from() <= stance && stance <= rung.to())
                .map(Rung::option)
                .findFirst()
                .orElseThrow();
    }
}
