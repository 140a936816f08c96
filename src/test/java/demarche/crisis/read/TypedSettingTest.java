package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.crisis.LeverException;
import demarche.crisis.LeverSetting;
import demarche.crisis.LeverSettings;
import demarche.world.UnknownIdException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSettingTest {

    private final Library library;

    TypedSettingTest(@TempDir Path temp) {
        this.library = new ScenariosFixture(temp).library();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oil-price=80", "oil-price=-50", "escalation=2@target", "peace=1@CHN", "peace=2@CHN/of:target"})
    void a_setting_is_read_as_it_is_written(String typed) {
        assertThat(parse(typed).written()).isEqualTo(typed);
    }

    @Test
    void a_plus_says_nothing() {
        assertThat(parse("oil-price=+80").value()).isEqualTo(80);
    }

    @Test
    void an_unknown_lever_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> parse("oil-prize=80"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("unknown lever \"oil-prize\"; did you mean \"oil-price\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oil-price           | "oil-price" is not a lever setting; expected LEVER=VALUE such as oil-price=80, escalation=3@initiator or peace-initiative=2@CHN/of:target
            oil-price=          | "oil-price=" is not a lever setting; expected LEVER=VALUE such as oil-price=80, escalation=3@initiator or peace-initiative=2@CHN/of:target
            oil-price=high      | oil-price=high: value "high"; expected -50 to 200 in steps of 5 (percent change)
            oil-price=400       | oil-price=400: oil-price 400, out of range; expected -50 to 200 in steps of 5 (percent change); did you mean "200"?
            oil-price=82        | oil-price=82: oil-price 82, between two steps; expected -50 to 200 in steps of 5 (percent change); did you mean "80"?
            oil-price=80@CHN    | oil-price=80@CHN: by "CHN"; expected no actor, because oil-price has none
            oil-price=80/of:target | oil-price=80/of:target: of "target"; expected no party, because oil-price asks no concessions
            escalation=2        | escalation=2: no actor for escalation; expected by: one of initiator, target
            escalation=2@RUS    | escalation=2@RUS: unknown side "RUS"; expected one of initiator, target
            peace=1@chn         | peace=1@chn: unknown state "chn"; expected a state code of states.csv; did you mean "CHN"?
            peace=2@CHN         | peace=2@CHN: no party asked for concessions for peace; expected of: one of initiator, target
            peace=2@CHN/of:UKR  | peace=2@CHN/of:UKR: unknown side "UKR"; expected one of initiator, target
            """)
    void what_cannot_be_set_is_said_in_a_line(String typed, String message) {
        assertThatThrownBy(() -> parse(typed))
                .isInstanceOf(LeverException.class)
                .hasMessage(message);
    }

    private LeverSetting parse(String typed) {
        return LeverSettings.parse(typed, library.levers(), library.world());
    }
}
