package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessGeoJsonTest {

    private static JsonNode map(String... options) throws JsonProcessingException {
        Run run = Run.of(Stream.concat(Stream.of("assess", Run.CASE, "--format", "geojson"), Stream.of(options))
                .toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> codes(JsonNode map) {
        return StreamSupport.stream(map.path("features").spliterator(), false)
                .map(feature -> feature.path("id").asText())
                .toList();
    }

    @Test
    void every_member_state_is_one_feature_sorted_by_code() throws JsonProcessingException {
        JsonNode map = map();

        assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(codes(map)).hasSize(193).doesNotHaveDuplicates().isSorted();
        assertThat(map.path("features")).allSatisfy(feature -> {
            assertThat(feature.path("type").asText()).isEqualTo("Feature");
            assertThat(feature.path("geometry").isObject())
                    .as(feature.path("id").asText())
                    .isTrue();
            assertThat(feature.path("properties").path("state")).isEqualTo(feature.path("id"));
        });
    }

    @Test
    void territories_that_are_no_member_state_are_left_out() throws JsonProcessingException {
        assertThat(codes(map())).doesNotContain("TWN", "KOS", "PSE", "ESH", "GRL", "ATA");
    }

    @Test
    void rings_are_closed_and_wound_as_the_standard_asks() throws JsonProcessingException {
        for (JsonNode feature : map().path("features")) {
            JsonNode geometry = feature.path("geometry");
            Iterable<JsonNode> polygons =
                    switch (geometry.path("type").asText()) {
                        case "Polygon" -> List.of(geometry.path("coordinates"));
                        case "MultiPolygon" -> geometry.path("coordinates");
                        default -> List.of();
                    };
            for (JsonNode polygon : polygons) {
                for (int ring = 0; ring < polygon.size(); ring++) {
                    JsonNode positions = polygon.get(ring);
                    assertThat(positions.size()).isGreaterThanOrEqualTo(4);
                    assertThat(positions.get(0)).isEqualTo(positions.get(positions.size() - 1));
                    assertThat(area(positions) > 0)
                            .as(feature.path("id").asText() + ", ring " + ring)
                            .isEqualTo(ring == 0);
                }
            }
        }
    }

    private static double area(JsonNode ring) {
        double area = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            area += ring.get(i).get(0).asDouble() * ring.get(i + 1).get(1).asDouble()
                    - ring.get(i + 1).get(0).asDouble() * ring.get(i).get(1).asDouble();
        }
        return area;
    }

    @Test
    void a_state_too_small_for_the_map_is_a_point_that_says_so() throws JsonProcessingException {
        JsonNode tuvalu = map("--states", "TUV").path("features").path(0);

        assertThat(tuvalu.path("geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[179.2,-8.5]}");
        assertThat(tuvalu.path("properties").path("map_note").asText()).contains("too small for the map");
    }

    @Test
    void the_map_disclaims_its_boundaries_and_says_what_its_figures_are() throws JsonProcessingException {
        JsonNode map = map("--states", "CHN");

        assertThat(map.path("disclaimer").asText())
                .contains("imply no official endorsement")
                .contains("Crimea");
        assertThat(map.path("source").asText()).contains("Natural Earth");
        assertThat(map.path("caveats").toString()).contains("not a forecast");
        assertThat(map.path("facts").asText()).startsWith("sha256:");
    }

    @Test
    void the_properties_are_what_the_csv_says_of_the_state() throws JsonProcessingException {
        JsonNode china = map("--states", "CHN").path("features").path(0).path("properties");
        List<List<String>> csv = Run.of("assess", Run.CASE, "--states", "CHN", "--format", "csv")
                .out()
                .lines()
                .map(line -> List.of(line.split(",", -1)))
                .toList();

        for (int column = 0; column < csv.get(0).size(); column++) {
            assertThat(china.path(csv.get(0).get(column)).asText().replaceAll("0+$", ""))
                    .as(csv.get(0).get(column))
                    .isEqualTo(csv.get(1).get(column).replaceAll("0+$", ""));
        }
        assertThat(china.path("probability"))
                .isEqualTo(china.path("p_" + china.path("vote").asText()));
        Set<String> flat = Set.of("OBJECT", "ARRAY");
        assertThat(china).noneSatisfy(value -> assertThat(flat)
                .contains(value.getNodeType().name()));
    }

    @Test
    void the_same_input_gives_the_same_map_a_feature_a_line() {
        String first = Run.of("assess", Run.CASE, "--format", "geojson").out();

        assertThat(Run.anew("assess", Run.CASE, "--format", "geojson").out()).isEqualTo(first);
        assertThat(first).endsWith("\n]\n}\n").doesNotContain("\r");
        assertThat(first.lines().filter(line -> line.startsWith("{\"type\":\"Feature\"")))
                .hasSize(193);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"why ukraine-annexation-2022 CHN", "whatif ukraine-annexation-2022 --with escalation", "states"})
    void only_an_assessment_is_put_on_a_map(String command) {
        Run run = Run.of((command + " --format geojson").split(" ", -1));

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("expected one of table, json, csv");
    }
}
