package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.world.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_is_one_line_with_place_finding_expectation_and_nearest_value() {
        Problem problem = new Problem(
                new Place("facts/alliances.csv", 12, 9), "unknown state \"JPX\"", "a state code of states.csv", "JPN");

        assertThat(problem)
                .hasToString("facts/alliances.csv:12:9: unknown state \"JPX\"; expected a state code of states.csv;"
                        + " did you mean \"JPN\"?");
    }

    @Test
    void what_a_file_holds_is_quoted_on_one_line_and_not_at_length() {
        assertThat(Problem.quote("one\n\u001b[31mtwo")).isEqualTo("\"one [31mtwo\"");
        assertThat(Problem.quote("x".repeat(100))).isEqualTo("\"" + "x".repeat(60) + "…\"");
    }

    @Test
    void problems_come_by_file_line_and_column_whatever_order_they_were_found_in() {
        Problems problems = new Problems();
        problems.add(new Place("b.csv", 1, 1), "x", "y");
        problems.add(new Place("a.csv", 10, 1), "x", "y");
        problems.add(new Place("a.csv", 9, 2), "x", "y");
        problems.add(new Place("a.csv", 9, 1), "x", "y");
        problems.add(new Place("a.csv", 9, 1), "x", "y");

        assertThat(problems.list())
                .extracting(problem -> problem.place().toString())
                .containsExactly("a.csv:9:1", "a.csv:9:2", "a.csv:10:1", "b.csv:1:1");
    }

    @Test
    void a_run_with_problems_ends_with_all_of_them() {
        Problems problems = new Problems();
        problems.throwIfAny();
        problems.add(new Place("a.csv", 1, 1), "x", "y");
        problems.add(new Place("b.csv", 0, 0), "x", "y");

        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).isEqualTo(problems.list()))
                .hasMessage("a.csv:1:1: x; expected y\nb.csv: x; expected y");
    }

    @Test
    void a_list_of_problems_cannot_be_changed_afterwards() {
        Problems problems = new Problems();
        List<Problem> before = problems.list();
        problems.add(new Place("a.csv", 1, 1), "x", "y");

        assertThat(before).isEmpty();
    }
}
