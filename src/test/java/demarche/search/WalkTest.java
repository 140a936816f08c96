package demarche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.Shipped;
import demarche.crisis.ChangeSet;
import demarche.crisis.LeverException;
import demarche.crisis.LeverSetting;
import demarche.crisis.read.Library;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.Placements;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class WalkTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Shipped.ENGINE;
    private static final Question QUESTION = Question.of(LIBRARY.cases().getCase("ukraine-annexation-2022"));
    private static final List<String> HEARD = new ArrayList<>();
    private static Walk walk = new Walk(dial("oil-price"), new Placements(new TreeMap<>()), Map.of());

    @BeforeAll
    static void walks() {
        try (WarmSession session = ENGINE.open(QUESTION)) {
            walk = Walk.of(
                    session,
                    dial("escalation@initiator"),
                    Delta.NONE,
                    WalkTest::changes,
                    (soFar, setting) -> HEARD.add(soFar.places().size() + "/"
                            + soFar.dial().settings().size()));
        }
    }

    @Test
    void a_position_is_another_at_its_tipping_point_and_the_same_at_every_nearer_value() {
        List<String> tipped = new ArrayList<>();
        for (String state : walk.baseline().states().keySet()) {
            Optional<TippingPoint> tip = walk.tip(state, Instrument.VOTE, Way.RISING);
            int end = tip.map(point -> point.setting().value()).orElse(6);
            for (int value = 0; value < end; value++) {
                assertThat(walk.at(value, state, Instrument.VOTE).option())
                        .as(state + " at " + value)
                        .isEqualTo(walk.baseline().of(state, Instrument.VOTE).option());
            }
            tip.ifPresent(point -> {
                tipped.add(state);
                assertThat(point.placement().option())
                        .as(state)
                        .isNotEqualTo(walk.baseline().of(state, Instrument.VOTE).option());
            });
        }
        assertThat(tipped).isNotEmpty().hasSizeLessThan(100);
    }

    @Test
    void what_is_told_of_a_tipping_point_is_what_a_session_of_its_own_infers_there() {
        String first = walk.baseline().states().keySet().stream()
                .filter(state -> walk.tip(state, Instrument.VOTE, Way.RISING).isPresent())
                .findFirst()
                .orElseThrow();
        TippingPoint tip = walk.tip(first, Instrument.VOTE, Way.RISING).orElseThrow();
        try (WarmSession fresh = ENGINE.open(QUESTION)) {
            assertThat(fresh.place(changes(tip.setting())).of(first, Instrument.VOTE))
                    .isEqualTo(tip.placement());
        }
    }

    @Test
    void every_value_is_inferred_and_heard_of() {
        assertThat(walk.places()).containsOnlyKeys(0, 1, 2, 3, 4, 5);
        assertThat(HEARD).containsExactly("1/6", "2/6", "3/6", "4/6", "5/6", "6/6");
    }

    @Test
    void below_a_lever_that_rests_at_its_lowest_there_is_nothing_to_walk() {
        assertThat(walk.dial().settings(Way.FALLING)).isEmpty();
        assertThat(walk.tip("IND", Instrument.VOTE, Way.FALLING)).isEmpty();
    }

    @Test
    void a_dial_is_walked_from_its_baseline_outwards_by_its_step() {
        assertThat(dial("oil-price").settings(Way.RISING))
                .extracting(LeverSetting::value)
                .startsWith(5, 10, 15)
                .endsWith(200);
        assertThat(dial("oil-price").settings(Way.FALLING))
                .extracting(LeverSetting::value)
                .startsWith(-5, -10)
                .endsWith(-50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "escalation | no actor for escalation",
                "oil-price=5 | is not a lever",
                "oil-price@CHN | oil-price",
            })
    void a_dial_that_cannot_be_turned_so_is_refused_with_the_reason(String typed, String message) {
        assertThatThrownBy(() -> dial(typed)).isInstanceOf(LeverException.class).hasMessageContaining(message);
    }

    private static Dial dial(String typed) {
        return Dial.parse(typed, LIBRARY.levers(), LIBRARY.world());
    }

    private static Delta changes(LeverSetting setting) {
        ChangeSet set = LIBRARY.scenarios().compose(List.of(), List.of(setting.written()));
        return Dials.changes(
                set, LIBRARY.scenarios().patch(set, QUESTION.measure().date()), LIBRARY.levers());
    }
}
