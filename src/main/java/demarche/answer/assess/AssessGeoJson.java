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

/** An assessment as GeoJSON (RFC 7946), one feature a state; {@code docs/maps.md} says what is on it and what is not. */
public final class AssessGeoJson {
    /** The map, as a resource. */
    public static final String MAP = "/demarche/map/natural_earth_50m.geojson";

    /** What must be said of the boundaries of the map. */
    static final String DISCLAIMER =
            "The boundaries, names and designations shown imply no official endorsement or acceptance, and no opinion on"
                    + " the legal status of any country or territory or of its authorities. Boundaries are those of"
                    + " Natural Earth, which draws who is in control: Crimea, for one, stands with the Russian"
                    + " Federation, against General Assembly resolution 68/262. They are of today, whatever the date of"
                    + " the case. Territories that are no member of the United Nations are left out.";

    static final String SOURCE = "Natural Earth, 1:50m Admin 0 countries (public domain)";

    /** Members too small for the map. */
    static final Map<String, List<BigDecimal>> POINTS =
            Map.of("TUV", List.of(new BigDecimal("179.2"), new BigDecimal("-8.5")));

    /** The whole map; a line for each of its members and features. */
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
     * @param geometry null where it is not on the map
     */
    record Feature(
            String type,
            String id,
            Map<String, Object> properties,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Object geometry) {}

    /** The place of a state too small for the map. */
    record Point(String type, List<BigDecimal> coordinates) {}

    private AssessGeoJson() {}

    /**
     * Writes the states listed, sorted by code, in UTF-8; a feature a line.
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
        properties.put(
                "map_note",
                point == null ? "not on the map" : "too small for the map; a point stands for its territory");
        return new Feature("Feature", code, properties, point == null ? null : new Point("Point", point));
    }
}
