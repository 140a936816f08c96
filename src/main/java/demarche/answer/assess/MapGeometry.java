package demarche.answer.assess;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The territories of a map as GeoJSON geometry. Rings are written as RFC 7946 winds them, outer ones counter-clockwise and
 * holes clockwise; Natural Earth winds them the other way round.
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

    /** The territories of a FeatureCollection whose {@code iso3} is among the codes; each figure stays as written. */
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
                    territories.put(code, feature.path("geometry"));
                }
            }
        }
        return new MapGeometry(territories);
    }

    boolean has(String code) {
        return territories.containsKey(code);
    }

    void write(String code, JsonGenerator json) throws IOException {
        JsonNode geometry = territories.getOrDefault(code, MAPPER.missingNode());
        String type = geometry.path("type").asText();
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeFieldName("coordinates");
        switch (type) {
            case "Polygon" -> polygon(geometry.path("coordinates"), json);
            case "MultiPolygon" -> {
                json.writeStartArray();
                for (JsonNode polygon : geometry.path("coordinates")) {
                    polygon(polygon, json);
                }
                json.writeEndArray();
            }
            default -> throw new IOException("a territory of the map is neither polygon nor polygons: " + code);
        }
        json.writeEndObject();
    }

    private static void polygon(JsonNode rings, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int ring = 0; ring < rings.size(); ring++) {
            ring(rings.get(ring), ring == 0, json);
        }
        json.writeEndArray();
    }

    private static void ring(JsonNode ring, boolean outer, JsonGenerator json) throws IOException {
        boolean asIs = isCounterClockwise(ring) == outer;
        json.writeStartArray();
        for (int i = 0; i < ring.size(); i++) {
            JsonNode position = ring.get(asIs ? i : ring.size() - 1 - i);
            json.writeStartArray();
            json.writeNumber(position.get(0).decimalValue());
            json.writeNumber(position.get(1).decimalValue());
            json.writeEndArray();
        }
        json.writeEndArray();
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
