package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Pattern DESCRIBED = Pattern.compile("^\\| `(\\w+)\\.csv` \\| ([^|]+) \\| ([^|]+) \\|.*");

    @Test
    void the_tables_are_those_that_the_readme_of_the_facts_describes() throws IOException {
        List<String> described = Files.readAllLines(Path.of("facts/README.md")).stream()
                .map(DESCRIBED::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1) + " | " + matcher.group(2) + " | " + matcher.group(3))
                .toList();

        assertThat(Tables.ALL.stream().map(TablesTest::describe)).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void there_is_a_table_for_every_type_of_fact() {
        assertThat(Tables.ALL).hasSize(Fact.class.getPermittedSubclasses().length);
    }

    private static String describe(Table table) {
        String kind = table.kind().name().toLowerCase(Locale.ROOT) + (table.symmetric() ? ", symmetric" : "");
        return table.name() + " | " + kind + " | "
                + String.join(", ", table.own().stream().map(Column::name).toList());
    }
}
