package demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.read.Library;
import demarche.reasoning.EngineFactory;
import demarche.world.read.Problems;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The shipped rules are held to what the program holds every rule to, and to a little more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesAreWellKeptTest {

    @Test
    void nothing_is_wrong_with_them_or_their_weights_and_nothing_could_be_written_better() {
        Problems problems = new Problems();
        assertThat(EngineFactory.open(Path.of("rules"), Library.open(Path.of("facts")), problems))
                .isPresent();
        assertThat(problems.list()).isEmpty();
        assertThat(problems.warnings()).isEmpty();
    }

    @Test
    void only_the_rules_of_the_stance_change_a_cell() {
        assertThat(Shipped.ENGINE.book().listRules().stream()
                        .filter(rule -> rule.kind() == Rule.Kind.SUM)
                        .map(Rule::file))
                .as("files of rules that modify instead of concluding")
                .containsOnly("rules/positions/stance.drl");
    }
}
