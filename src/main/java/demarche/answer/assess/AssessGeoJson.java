package demarche.answer.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.text.Json;
import demarche.reasoning.StateAssessment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assessment as GeoJSON (RFC 7946), one feature per state. See {@code docs/maps.md}. */
public final class AssessGeoJson {
    /** The map resource. */
    public static final String MAP = "/demarche/map/natural_earth_50m.geojson";

    /** The caveat of the boundaries. */
    static final String DISCLAIMER =
            "The boundaries, names and designations shown imply no official endorsement or acceptance, and no"
                    + " opinion on"
                    + " the legal status of any country or territory or of its authorities. Boundaries are"
                    + " those of Natural Earth, which draws de facto control: it shows Crimea within"
                    + " Russia, contrary to General Assembly resolution 68/262. They are"
                    + " today's boundaries, whatever the date of the case. Territories"
                    + " that are not members of the United Nations are omitted.";

    static final String SOURCE = "Natural Earth, 1:50m Admin 0 countries (public domain)";

    /** Members too small for the map. */
    static final Map<String, List<BigDecimal>> POINTS =
            Map.of("TUV", List.of(new BigDecimal("179.2"), new BigDecimal("-8.5")));

    /** The whole map, one line per member and feature. */
    record Collection(
            String type,
            @JsonUnwrapped AnswerHeading heading,
            String disclaimer,
            String source,
            List<String> caveats,
            List<Feature> features) {}

    /**
     * A state on the map.
     *
     * @param geometry null if the state is not on the map
     */
    record Feature(
            String type,
            String id,
            Map<String, Object> properties,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Object geometry) {}

    /** The point of a state too small for the map. */
    record Point(String type, List<BigDecimal> coordinates) {}

    private AssessGeoJson() {}

    /**
     * Writes the listed states, sorted by code, in UTF-8, one feature per line.
     *
     * @param map a FeatureCollection of territories; read, not closed
     * @param out written to, not closed
     */
    public static void write(AssessView view, InputStream map, OutputStream out) throws IOException {
        MapGeometry geometry = MapGeometry.read(map, view.states());
        Collection collection = new Collection(
                "FeatureCollection",
                AnswerHeading.of(view.assessment()),
                DISCLAIMER,
                SOURCE,
                view.caveats(),
                view.listStates().stream()
                        .map(state -> feature(state, view, geometry))
                        .toList());
        Json.writeLines(collection, out);
    }

    private static Feature feature(StateAssessment state, AssessView view, MapGeometry map) {
        String code = state.state();
        Map<String, Object> properties = AssessCsv.row(state, view);
        Optional<JsonNode> territory = map.find(code);
        if (territory.isPresent()) {
            return new Feature("Feature", code, properties, territory.get());
        }
        List<BigDecimal> point = POINTS.get(code);
        properties.put("map_note", point == null ? "not on the map" : "too small for the map; shown as a point");
        return new Feature("Feature", code, properties, point == null ? null : new Point("Point", point));
    }
}
