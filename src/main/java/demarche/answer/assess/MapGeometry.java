package demarche.answer.assess;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The territories of a map as GeoJSON geometry. Rings follow RFC 7946: outer rings counter-clockwise, holes clockwise.
 * Natural Earth uses the opposite order.
 */
public final class MapGeometry {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Map<String, JsonNode> territories;

    private MapGeometry(Map<String, JsonNode> territories) {
        this.territories = territories;
    }

    /** The territories of a FeatureCollection with one of the {@code iso3} codes; numbers keep their notation. */
    static MapGeometry read(InputStream map, Set<String> codes) throws IOException {
        Map<String, JsonNode> territories = new TreeMap<>();
        try (JsonParser parser = MAPPER.createParser(map)) {
            while (!"features".equals(parser.nextFieldName())) {
                if (parser.currentToken() == null) {
                    throw new IOException("the map has no features");
                }
            }
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode feature = MAPPER.readTree(parser);
                String code = feature.path("properties").path("iso3").asText();
                if (codes.contains(code)) {
                    territories.put(code, wind(feature.path("geometry"), code));
                }
            }
        }
        return new MapGeometry(territories);
    }

    /** The territory of a state, if on the map. */
    Optional<JsonNode> find(String code) {
        return Optional.ofNullable(territories.get(code));
    }

    private static JsonNode wind(JsonNode geometry, String code) throws IOException {
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asText()) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> coordinates.forEach(MapGeometry::polygon);
            default -> throw new IOException("a territory of the map is neither polygon nor polygons: " + code);
        }
        return geometry;
    }

    private static void polygon(JsonNode rings) {
        for (int ring = 0; ring < rings.size(); ring++) {
            if (isCounterClockwise(rings.get(ring)) != (ring == 0)) {
                List<JsonNode> positions = new ArrayList<>();
                rings.get(ring).forEach(positions::add);
                Collections.reverse(positions);
                ((ArrayNode) rings.get(ring)).removeAll().addAll(positions);
            }
        }
    }

    private static boolean isCounterClockwise(JsonNode ring) {
        double twiceTheArea = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            twiceTheArea += ring.get(i).get(0).asDouble()
                            * ring.get(i + 1).get(1).asDouble()
                    - ring.get(i + 1).get(0).asDouble() * ring.get(i).get(1).asDouble();
        }
        return twiceTheArea > 0;
    }
}
