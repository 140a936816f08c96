package demarche.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsksTest {
    private static final Asks ASKS = new Asks(
            Map.of(
                    AskLevel.DEMAND, VoteAsks.of(0, -3001),
                    AskLevel.CONDEMN, VoteAsks.of(861, -2790),
                    AskLevel.ACCOUNT, VoteAsks.of(1500, -2001)),
            Map.of(),
            Map.of());

    @Test
    void a_text_of_one_reading_asks_what_its_level_asks() {
        assertThat(ASKS.of(AskRange.of(AskLevel.CONDEMN))).isEqualTo(asks(861, -2790));
    }

    @Test
    void a_text_of_two_readings_asks_the_middle_between_them() {
        assertThat(ASKS.of(new AskRange(AskLevel.DEMAND, AskLevel.ACCOUNT))).isEqualTo(asks(750, -2501));
    }

    @Test
    void a_middle_between_two_whole_numbers_is_rounded_down_on_either_side_of_nought() {
        // The middles are 1180.5 and -2395.5.
        assertThat(ASKS.of(new AskRange(AskLevel.CONDEMN, AskLevel.ACCOUNT))).isEqualTo(asks(1180, -2396));
    }

    private static List<Ask> asks(int yes, int no) {
        return List.of(new Ask(Option.YES, yes), new Ask(Option.NO, no));
    }
}
