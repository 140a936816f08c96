package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.Changeable;
import demarche.crisis.Lever;
import demarche.crisis.LeverSetting;
import demarche.crisis.LeverSettings;
import demarche.world.read.FactsFixture;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeableReaderTest {
    private static final Library SHIPPED = Shipped.LIBRARY;

    @Test
    void half_a_lever_costs_half_and_any_turn_something() {
        Lever oil = SHIPPED.levers().getLever("oil-price");
        assertThat(SHIPPED.changeable().cost(setting("oil-price=100"), oil)).isEqualTo(500);
        assertThat(SHIPPED.changeable().cost(setting("oil-price=-50"), oil)).isEqualTo(1000);
        assertThat(SHIPPED.changeable().cost(setting("oil-price=5"), oil)).isEqualTo(25);
        assertThat(new Changeable(1, 1, SHIPPED.changeable().facts()).cost(setting("oil-price=5"), oil))
                .isEqualTo(1);
    }

    @Test
    void facts_of_tables_that_are_not_declared_are_taken_as_given() {
        assertThat(SHIPPED.changeable().cost("pledges")).hasValue(500);
        assertThat(SHIPPED.changeable().cost("borders")).isEmpty();
    }

    @Test
    void a_folder_without_the_file_lets_levers_and_drivers_change_and_no_fact(@TempDir Path folder) {
        assertThat(read(folder)).isEqualTo(Changeable.UNDECLARED);
    }

    @Test
    void an_unknown_table_is_named_with_its_place_and_the_nearest(@TempDir Path folder) {
        Problems problems = new Problems();
        FactsFixture fixture = new FactsFixture(folder).write("changeable.yaml", """
                        levers: {cost: 1, rationale: as far as it goes}
                        drivers: {cost: 3, rationale: how we reason}
                        facts:
                          pledge: {cost: 1, rationale: withdrawn}
                        """);
        ChangeableReader.read(new FactsFolder(fixture.folder()), SHIPPED.world(), problems);
        assertThat(problems.list())
                .singleElement()
                .asString()
                .contains("changeable.yaml:4:3", "unknown table \"pledge\"", "did you mean \"pledges\"?");
    }

    @Test
    void a_cost_of_nothing_is_refused(@TempDir Path folder) {
        Problems problems = new Problems();
        FactsFixture fixture = new FactsFixture(folder).write("changeable.yaml", """
                        levers: {cost: 0, rationale: as far as it goes}
                        drivers: {cost: 3, rationale: how we reason}
                        facts: {}
                        """);
        ChangeableReader.read(new FactsFolder(fixture.folder()), SHIPPED.world(), problems);
        assertThat(problems.list()).singleElement().asString().contains("changeable.yaml:1", "0.001");
    }

    private static Changeable read(Path folder) {
        return ChangeableReader.read(new FactsFolder(folder), SHIPPED.world(), new Problems());
    }

    private static LeverSetting setting(String typed) {
        return LeverSettings.parse(typed, SHIPPED.levers(), SHIPPED.world());
    }
}
