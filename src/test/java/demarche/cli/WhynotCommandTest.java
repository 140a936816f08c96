package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhynotCommandTest {

    @Test
    void a_rule_added_tomorrow_is_explained_without_a_line_of_code(@TempDir Path folder) throws IOException {
        copy(Path.of("rules"), folder);
        Files.writeString(folder.resolve("drivers/tomorrow.drl"), """
                package rules.drivers.tomorrow;

                import demarche.crisis.*;
                import demarche.reasoning.concept.*;
                import demarche.reasoning.memory.*;
                import demarche.world.fact.*;
                import function demarche.reasoning.memory.Push.push;

                dialect "java"

                rule "A neighbour by sea that attends nearly every vote leans against the acting state"
                  @id("added-tomorrow")
                  @driver(security)
                  @direction(against)
                  @theory(realism)
                  @says("{state} is a neighbour by sea")
                  @rationale("An invention of a test.")
                  @cites("walt-1987")
                  ruleflow-group "drivers"
                when
                    Crisis($initiator : initiator)
                    Threshold(name == "thin-attendance", $most : value)
                    Attendance($state : state, absent <= $most)
                    Border(state == $state, neighbour == $initiator, kind == Border.Kind.SEA)
                then
                    insertLogical(push(drools, $state, $initiator));
                end
                """);
        Path weights = folder.resolve("weights.yaml");
        Files.writeString(
                weights,
                Files.readString(weights)
                        .replaceFirst(
                                "\nrules:\n",
                                "\nrules:\n  added-tomorrow: {value: 9000, rationale: \"An invention of a test.\","
                                        + " reference: walt-1987, calibrated_on: judgement}\n"));

        Run run = Run.of("whynot", Run.CASE, "CHN", "vote=yes", "--rules", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern("1\\. added-tomorrow  \\+9\\.000 of \\+\\d\\.\\d{3}, reaches yes; 1 unmet condition")
                .contains("drivers/tomorrow.drl:11")
                .contains("holds  China missed ")
                .containsPattern("unmet  China borders Russia; the kind found is \\w+; the rule\\s+needs sea");
    }

    @Test
    void the_answer_is_the_same_to_the_byte_each_time() {
        assertThat(Run.anew("whynot", Run.CASE, "IND", "vote=yes", "--all").out())
                .isEqualTo(
                        Run.of("whynot", Run.CASE, "IND", "vote=yes", "--all").out());
    }

    @Test
    void drivers_that_are_switched_off_have_no_rules_to_offer() {
        assertThat(Run.of("whynot", Run.CASE, "CHN", "vote=yes", "--all").out()).contains("votes-with-other-side");
        assertThat(Run.of("whynot", Run.CASE, "CHN", "vote=yes", "--all", "--without", "ideology")
                        .out())
                .doesNotContain("votes-with-other-side");
    }

    @Test
    void a_gate_that_would_stay_shut_is_told_beside_the_rules_that_would_suffice() {
        assertThat(Run.of("whynot", Run.CASE, "TUR", "sanctions=impose").out())
                .containsPattern(
                        "The stance alone does not decide: The rule excludes this: Law or policy bars\\s+Türkiye");
    }

    @Test
    void a_lever_that_is_turned_makes_its_rules_fire_and_drops_them_from_the_list() {
        assertThat(Run.of("whynot", Run.CASE, "CHN", "vote=yes").out())
                .contains("distance-from-nuclear-threat  up to")
                .contains("The lever nuclear-threat is not turned by the acting state");
        assertThat(Run.of("whynot", Run.CASE, "CHN", "vote=yes", "--set", "nuclear-threat=1@initiator")
                        .out())
                .doesNotContain("distance-from-nuclear-threat  up to")
                .contains("distance-from-nuclear-threat +");
    }

    @Test
    void nothing_is_told_by_the_name_of_a_java_type() {
        String told = Run.of("whynot", Run.CASE, "CHN", "vote=yes", "--all", "--depth", "3")
                        .out()
                + Run.of("whynot", Run.CASE, "JPN", "vote=no", "--all", "--depth", "3")
                        .out()
                + Run.of("whynot", Run.CASE, "KOR", "support=military-to-target", "--all", "--depth", "3")
                        .out();
        assertThat(told).doesNotContain("[").doesNotContain("null").doesNotContain("()");
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
