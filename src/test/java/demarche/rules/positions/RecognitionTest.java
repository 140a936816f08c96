package demarche.rules.positions;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.states;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Instrument;
import demarche.world.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RuleTest
class RecognitionTest {

    @ParameterizedTest(name = "a stance of {0} comes to {1}")
    @CsvSource({"1000, REJECT", "999, SILENT", "-2999, SILENT", "-3000, RECOGNISE"})
    @Fires("recognition-as-placed")
    void a_state_rejects_passes_over_or_recognises_as_its_stance_places_it(int milli, Option option) {
        Outcome outcome =
                Scene.annexation().with(states("AAA"), leaning("AAA", milli)).outcome();
        assertThat(outcome.position("AAA", Instrument.RECOGNITION)).isEqualTo(option);
    }

    @Test
    @Silent("recognition-as-placed")
    void where_no_title_to_territory_changes_there_is_nothing_to_recognise() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA"), leaning("AAA", Scene.FIRMLY_AGAINST))
                .outcome();
        assertThat(outcome.positions("AAA", Instrument.RECOGNITION)).isEmpty();
    }
}
