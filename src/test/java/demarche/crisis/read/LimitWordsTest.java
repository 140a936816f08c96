package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitWordsTest {

    private final CasesFixture fixture;

    LimitWordsTest(@TempDir Path temp) {
        this.fixture = new CasesFixture(temp);
    }

    @Test
    void a_law_may_rule_out_an_option_of_an_instrument() {
        assertThat(problemsOf("support,military-to-target")).isEmpty();
    }

    @Test
    void an_instrument_that_is_none_is_refused() {
        assertThat(problemsOf("suport,military-to-target"))
                .containsExactly("facts/limits.csv:2: unknown instrument \"suport\"; expected one of vote, recognition,"
                        + " sanctions, support, mediation, initiative; did you mean \"support\"?");
    }

    @Test
    void an_option_of_another_instrument_is_refused() {
        assertThat(problemsOf("sanctions,military-to-target"))
                .containsExactly("facts/limits.csv:2: unknown option of sanctions \"military-to-target\"; expected one"
                        + " of none, impose");
    }

    private List<String> problemsOf(String instrumentAndOption) {
        fixture.facts()
                .write(
                        "limits.csv",
                        "state,instrument,option,title,from,source\nJPN," + instrumentAndOption
                                + ",Three Principles,2014-04-01,un\n");
        return fixture.problems();
    }
}
