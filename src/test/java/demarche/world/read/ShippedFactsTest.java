package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.factbase.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedFactsTest {

    private static final Path FACTS = Path.of("facts");

    @Test
    void what_was_built_in_is_what_the_files_say() {
        Problems problems = new Problems();
        World built = FactsReader.read(FACTS);
        FolderReader read = FolderReader.checking(new FactsFolder(FACTS), problems);

        problems.throwIfAny();
        assertThat(ShippedFacts.find().marks()).containsKeys("states.csv", "trade.csv", "sources.yaml");
        assertThat(built.listSources()).containsExactlyInAnyOrderElementsOf(read.sources());
        read.rows().forEach((table, rows) -> assertThat(built.listFactsOf(table.name()))
                .as(table.name())
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .flatMap(row -> table.facts(row.row(), row.evidence()).stream())
                        .toList()));
    }

    @Test
    void every_date_is_answered_alike_whether_built_in_or_read() {
        World built = FactsReader.read(FACTS);
        World read = World.of(built.listFacts(), built.listSources(), built.digest());

        for (String date :
                List.of("1980-01-14", "1989-12-29", "1999-06-01", "2014-03-26", "2022-10-11", "2026-11-01")) {
            LocalDate day = LocalDate.parse(date);
            assertThat(built.asOf(day).facts())
                    .as(date)
                    .isEqualTo(read.asOf(day).facts());
        }
    }

    @Test
    void a_file_that_has_changed_is_not_taken_from_what_was_built_in() throws IOException {
        ShippedFacts shipped = ShippedFacts.find();
        byte[] content = Files.readAllBytes(FACTS.resolve("vetoes.csv"));
        assertThat(shipped.holds("vetoes.csv", content)).isTrue();

        content[content.length - 2] ^= 1;

        assertThat(shipped.holds("vetoes.csv", content)).isFalse();
    }
}
