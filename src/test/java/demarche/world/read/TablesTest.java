package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.Expectation.Scope;
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

    @Test
    void a_table_that_fills_gaps_fills_those_of_a_census() {
        assertThat(Tables.ALL.stream().flatMap(table -> table.expectation().findStandsInFor().stream()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Tables.ALL)
                        .anyMatch(table ->
                                table.name().equals(name) && table.expectation().scope() == Scope.CENSUS));
    }

    private static String describe(Table table) {
        Scope scope = table.expectation().scope();
        String kind = table.kind().name().toLowerCase(Locale.ROOT)
                + (table.symmetric() ? ", symmetric" : "")
                + (scope == Scope.RECORD ? "" : ", " + scope.code());
        return table.name() + " | " + kind + " | "
                + String.join(", ", table.own().stream().map(Column::name).toList());
    }
}
