package demarche.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.crisis.Act;
import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.Driver;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 12);
    private static final Measure AT_HAND = measure("A/RES/2", DAY);
    private static final CrisisCase CRISIS = new CrisisCase(
            "annexation",
            "An annexation",
            DAY,
            "border-dispute",
            "INI",
            "TGT",
            null,
            new Act("annexation", true, true, false, "Territory is taken."),
            3,
            Map.of(),
            List.of(AT_HAND),
            Map.of(),
            List.of(),
            new Place("facts/cases/annexation.yaml", 0, 0));

    @Test
    void a_question_is_cold_unless_it_is_given_a_record() {
        assertThat(Question.of(CRISIS).earlier()).isEmpty();
        assertThat(Question.of(CRISIS, AT_HAND, Set.of(Driver.RECORD)).earlier())
                .isEmpty();
    }

    @Test
    void measures_of_an_earlier_day_are_its_record_and_change_nothing_else() {
        Measure earlier = measure("A/RES/1", DAY.minusDays(1));
        Question question = Question.of(CRISIS, AT_HAND, Set.of(Driver.BLOC)).withRecord(List.of(earlier));
        assertThat(question.earlier()).containsExactly(earlier);
        assertThat(question.measure()).isEqualTo(AT_HAND);
        assertThat(question.without()).containsExactly(Driver.BLOC);
    }

    @Test
    void the_vote_that_is_asked_about_is_refused_as_its_own_record() {
        assertThatThrownBy(() -> Question.of(CRISIS).withRecord(List.of(AT_HAND)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A/RES/2 of 2022-10-12 is no record for A/RES/2 of 2022-10-12");
    }

    @Test
    void a_measure_of_the_same_day_or_a_later_one_is_refused_whatever_else_is_earlier() {
        Measure earlier = measure("A/RES/1", DAY.minusYears(1));
        for (LocalDate day : List.of(DAY, DAY.plusDays(1))) {
            assertThatThrownBy(() -> Question.of(CRISIS).withRecord(List.of(earlier, measure("A/RES/3", day))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A/RES/3 of " + day + " is no record for A/RES/2 of 2022-10-12");
        }
    }

    private static Measure measure(String id, LocalDate day) {
        return new Measure(
                id,
                day,
                Forum.UNGA,
                Instrument.VOTE,
                TextDirection.AGAINST,
                AskRange.of(AskLevel.CONDEMN),
                Set.of(),
                null);
    }
}
