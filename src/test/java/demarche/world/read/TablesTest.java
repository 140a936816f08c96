package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Holds;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;
import demarche.world.fact.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

        assertThat(Table.ALL.stream().map(TablesTest::describe)).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void there_is_a_table_for_every_type_of_fact() {
        assertThat(Table.ALL).hasSize(Fact.class.getPermittedSubclasses().length);
    }

    @Test
    void a_table_that_fills_gaps_fills_those_of_a_census() {
        assertThat(Table.ALL.stream().flatMap(table -> table.expectation().findStandsInFor().stream()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Table.ALL)
                        .anyMatch(table ->
                                table.name().equals(name) && table.expectation().scope() == Scope.CENSUS));
    }

    @Test
    void the_header_of_every_shipped_table_is_what_its_record_declares() {
        assertThat(Table.ALL).allSatisfy(table -> {
            Path file = Path.of("facts", table.file());
            if (Files.exists(file)) {
                List<String> header = List.of(firstLine(file).split(","));
                assertThat(table.header()).as(table.file()).containsAll(header);
                assertThat(header)
                        .as(table.file())
                        .containsAll(table.columns().stream()
                                .filter(Column::required)
                                .map(Column::name)
                                .toList());
            }
        });
    }

    @Test
    void a_component_that_declares_no_column_is_named() {
        assertThatThrownBy(() -> new Table(WithoutColumn.class))
                .hasMessage(
                        "component grade of WithoutColumn says not which column it is; expected one of @Key, @Value,"
                                + " @Detail, @Optional");
    }

    @Test
    void a_number_that_does_not_say_its_unit_is_named() {
        assertThatThrownBy(() -> new Table(WithoutUnit.class))
                .hasMessage("component share of WithoutUnit says not what its cells hold; expected its unit");
    }

    @CsvTable(value = "ratings", when = Validity.Annual.class)
    private record WithoutColumn(@CsvTable.Key(Holds.STATE) String state, String grade, Evidence evidence) {}

    @CsvTable(value = "ratings", when = Validity.Annual.class)
    private record WithoutUnit(
            @CsvTable.Key(Holds.STATE) String state,
            @CsvTable.Value int share,
            Evidence evidence) {}

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
