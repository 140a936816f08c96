package demarche.evaluate.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.CrisisCase;
import demarche.crisis.read.Library;
import demarche.reasoning.Assessment;
import demarche.reasoning.EngineFactory;
import demarche.reasoning.Question;
import demarche.world.factbase.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesNeverInformInferenceTest {
    private static final Path FACTS = Path.of("facts");

    @Test
    void without_its_outcomes_a_case_is_assessed_the_same_on_facts_of_the_same_digest(@TempDir Path temp) {
        Path facts = copyWithoutOutcomes(temp.resolve("facts"));
        Library without = Library.open(facts);
        CrisisCase crisis = without.cases().getCase("ukraine-annexation-2022");
        assertThat(crisis.observed()).isEmpty();

        Assessment blind = EngineFactory.open(Path.of("rules"), without).assess(Question.of(crisis));
        Assessment shipped = ObservedCases.assess(ObservedCases.ANNEXATION);
        assertThat(blind.facts()).isEqualTo(shipped.facts());
        assertThat(blind.rules()).isEqualTo(shipped.rules());
        assertThat(blind.states()).isEqualTo(shipped.states());
    }

    @Test
    void no_rule_and_no_table_speaks_of_outcomes() {
        List<String> names = files(FACTS.resolve("outcomes"))
                .map(file -> String.valueOf(file.getFileName()).replace(".csv", ""))
                .toList();
        assertThat(names).isNotEmpty();
        World world = ObservedCases.LIBRARY.world();
        assertThat(world.listFacts())
                .noneMatch(fact -> names.contains(fact.evidence().source()));
        assertThat(world.listSources()).extracting(source -> source.key()).containsAll(names);
        assertThat(files(Path.of("rules")).filter(file -> names.stream().anyMatch(read(file)::contains)))
                .isEmpty();
        assertThat(world.listFacts())
                .noneMatch(fact -> fact.evidence().place().file().contains("outcomes/"));
    }

    /** The shipped folder without outcomes, and its case without naming them. */
    private static Path copyWithoutOutcomes(Path to) {
        files(FACTS).filter(file -> !file.startsWith(FACTS.resolve("outcomes"))).forEach(file -> {
            try {
                Path copy = to.resolve(FACTS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.startsWith(FACTS.resolve("cases"))) {
                    Files.writeString(copy, read(file).replaceAll("(?m)^observed:.*\\R", ""));
                } else {
                    Files.copy(file, copy);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return to;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
