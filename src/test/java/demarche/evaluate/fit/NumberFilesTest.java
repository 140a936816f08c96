package demarche.evaluate.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.Shipped;
import demarche.crisis.AskLevel;
import demarche.crisis.VoteAsks;
import demarche.crisis.read.AsksReader;
import demarche.crisis.read.Library;
import demarche.evaluate.Track;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.world.read.FactsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class NumberFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Calibrator.judged(Shipped.ENGINE);

    private final Path rules;
    private final Path facts;

    NumberFilesTest(@TempDir Path temp) {
        rules = temp.resolve("rules");
        facts = temp.resolve("facts");
    }

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(facts);
        try (Stream<Path> paths = Files.walk(Path.of("rules"))) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, rules.resolve(Path.of("rules").relativize(path).toString()));
            }
        }
        Files.copy(Path.of("facts/asks.yaml"), facts.resolve("asks.yaml"));
    }

    @Test
    void what_is_written_is_read_as_what_was_fitted() {
        assertThat(files().write(calibration(1), TODAY)).hasSize(2);

        Engine read = EngineFactory.open(rules, LIBRARY);
        assertThat(read.weights().rules())
                .isEqualTo(calibration(1).weights(ENGINE.weights()).rules());
        assertThat(read.weights().judged()).isEqualTo(ENGINE.weights().judged());
        assertThat(AsksReader.read(facts).votes())
                .isEqualTo(calibration(1).asks(ENGINE.asks()).votes());
    }

    @Test
    void all_lines_but_those_of_numbers_and_the_note_stay() throws IOException {
        List<String> before = new ArrayList<>(Files.readAllLines(rules.resolve("weights.yaml")));
        List<String> fromNote = before.subList(before.indexOf("calibration:"), before.size());
        fromNote.subList(0, fromNote.indexOf("")).clear();
        before.removeIf(line -> line.contains("{value:"));
        files().write(calibration(1), TODAY);

        assertThat(Files.readAllLines(rules.resolve("weights.yaml"))).containsSubsequence(before);
        assertThat(rules.resolve("weights.yaml")).content().contains("date: 2026-11-24", "[afghanistan, cuba-embargo]");
    }

    @Test
    void the_same_numbers_on_another_day_write_nothing() throws IOException {
        files().write(calibration(1), TODAY);
        String once = Files.readString(rules.resolve("weights.yaml"));

        assertThat(files().write(calibration(1), TODAY.plusDays(3))).isEmpty();
        assertThat(rules.resolve("weights.yaml")).hasContent(once);
    }

    @Test
    void a_refit_keeps_the_judgement_and_notes_its_day() throws IOException {
        files().write(calibration(1), TODAY);
        files().write(calibration(5), TODAY.plusDays(3));

        assertThat(EngineFactory.open(rules, LIBRARY).weights().judged())
                .isEqualTo(ENGINE.weights().judged());
        assertThat(facts.resolve("asks.yaml"))
                .content()
                .containsOnlyOnce("calibration:")
                .contains("date: 2026-11-27");
    }

    @Test
    void a_rule_on_which_no_vote_rests_stays_as_judged() throws IOException {
        files().write(calibration(1), TODAY);

        assertThat(Files.readAllLines(rules.resolve("weights.yaml")))
                .filteredOn(line -> line.startsWith("  acting-state:"))
                .singleElement()
                .asString()
                .contains("value: 9000, rationale", "calibrated_on: judgement");
    }

    @Test
    void both_files_are_written_or_neither() throws IOException {
        String before = Files.readString(rules.resolve("weights.yaml"));
        NumberFiles files = files();
        // What cannot be replaced by a file: a folder that holds something.
        Files.delete(facts.resolve("asks.yaml"));
        Files.createDirectories(facts.resolve("asks.yaml/folder"));

        assertThatThrownBy(() -> files.write(calibration(1), TODAY)).isInstanceOf(RuntimeException.class);
        assertThat(rules.resolve("weights.yaml")).hasContent(before);
        try (Stream<Path> left = Files.list(rules)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    private NumberFiles files() {
        return NumberFiles.of(rules, new FactsFolder(facts));
    }

    /** Every weight but those of the parties a little higher. */
    private static Calibration calibration(int higher) {
        SortedMap<String, Calibration.Rule> weights = new TreeMap<>();
        ENGINE.weights()
                .judged()
                .forEach((id, milli) -> weights.put(
                        id,
                        id.equals("acting-state")
                                ? new Calibration.Rule(milli, milli, 0, Track.COLD)
                                : new Calibration.Rule(milli, milli + higher, 10, Track.COLD)));
        Map<AskLevel, Calibration.Level> levels = new EnumMap<>(AskLevel.class);
        ENGINE.asks().votes().forEach((level, asks) -> {
            VoteAsks.Cuts cuts = asks.judged();
            int rests = level == AskLevel.TALKS ? 0 : 3;
            levels.put(
                    level,
                    new Calibration.Level(
                            cuts, rests == 0 ? cuts : new VoteAsks.Cuts(cuts.yes() + higher, cuts.no()), rests));
        });
        return new Calibration(weights, levels, 870, new TreeSet<>(List.of("afghanistan", "cuba-embargo")), 9, 1600);
    }
}
