package demarche.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.Shipped;
import demarche.crisis.ByWhom;
import demarche.crisis.Lever;
import demarche.crisis.LeverException;
import demarche.crisis.Levers;
import demarche.world.Place;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DialTest {

    @Test
    void a_lever_without_a_range_cannot_be_walked() {
        Lever stuck = new Lever(
                "stuck",
                "A dial that does not turn",
                "rung",
                2,
                2,
                1,
                2,
                ByWhom.NOBODY,
                false,
                OptionalInt.empty(),
                new TreeMap<>(Map.of(2, "as it is")),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                new Place("levers.yaml", 1, 1));
        Levers levers = new Levers(new TreeMap<>(Map.of("stuck", stuck)));

        assertThatThrownBy(() -> Dial.parse("stuck", levers, Shipped.LIBRARY.world()))
                .isInstanceOf(LeverException.class)
                .hasMessage("stuck has no range; its value is always 2");
    }
}
