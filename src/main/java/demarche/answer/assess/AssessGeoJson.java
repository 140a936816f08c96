package demarche.answer.assess;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import demarche.answer.ask.JsonHeading;
import demarche.answer.text.Figures;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Probability;
import demarche.reasoning.StateAssessment;
import demarche.world.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private final AssessView view;
    private final MapGeometry map;

    private AssessGeoJson(AssessView view, MapGeometry map) {
        this.view = view;
        this.map = map;
    }

    /**
     * Writes the states listed, sorted by code, in UTF-8; a feature a line.
     *
     * @param map a FeatureCollection of territories; read, not closed
     * @param out written to, not closed
     */
    public static void write(AssessView view, InputStream map, OutputStream out) throws IOException {
        AssessGeoJson writer = new AssessGeoJson(view, MapGeometry.read(map, view.states()));
        try (JsonGenerator json = MAPPER.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new OneALine());
            writer.collection(json);
            json.writeRaw("\n");
        }
    }

    private void collection(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        for (Map.Entry<String, Object> entry : JsonHeading.of(view.assessment()).entrySet()) {
            json.writePOJOField(entry.getKey(), entry.getValue());
        }
        json.writeStringField("disclaimer", DISCLAIMER);
        json.writeStringField("source", SOURCE);
        json.writePOJOField("caveats", view.caveats());
        json.writeArrayFieldStart("features");
        for (StateAssessment state : view.listStates()) {
            feature(state, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void feature(StateAssessment state, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", state.state());
        json.writePOJOField("properties", properties(state));
        json.writeFieldName("geometry");
        List<BigDecimal> point = POINTS.get(state.state());
        if (map.has(state.state())) {
            map.write(state.state(), json);
        } else if (point != null) {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writePOJOField("coordinates", point);
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    /** The columns of the CSV as a flat object, since tools for maps read no nested one. */
    private Map<String, Object> properties(StateAssessment state) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("state", state.state());
        properties.put("name", view.explainer().name(state.state()));
        view.onMeasure(state)
                .flatMap(InstrumentAssessment::stance)
                .ifPresent(milli -> properties.put("stance", Figures.exact(milli)));
        for (Instrument instrument : view.instruments()) {
            AssessView.option(state, instrument).ifPresent(option -> properties.put(instrument.code(), option.code()));
            if (instrument == Instrument.VOTE) {
                AssessView.on(state, instrument)
                        .flatMap(InstrumentAssessment::probability)
                        .ifPresent(probability -> vote(state, probability, properties));
                view.recordedVote(state.state()).map(Option::code).ifPresent(vote -> properties.put("recorded", vote));
                view.matches(state).ifPresent(matches -> properties.put("matches", matches));
            }
        }
        state.frames().stream()
                .findFirst()
                .map(frame -> (Coded) frame.kind())
                .ifPresent(kind -> properties.put("frame", kind.code()));
        if (!AssessView.listAssumed(state).isEmpty()) {
            properties.put("assumed", String.join(" ", AssessView.listAssumed(state)));
        }
        if (!map.has(state.state())) {
            properties.put(
                    "map_note",
                    POINTS.containsKey(state.state())
                            ? "too small for the map; a point stands for its territory"
                            : "not on the map");
        }
        return properties;
    }

    private static void vote(StateAssessment state, Probability probability, Map<String, Object> properties) {
        AssessView.option(state, Instrument.VOTE)
                .ifPresent(option ->
                        properties.put("probability", Figures.probability(AssessTable.of(probability, option))));
        AssessJson.probability(probability).forEach((option, value) -> properties.put("p_" + option, value));
    }

    /** A line for each member of the collection and for each feature, none within a feature. */
    private static final class OneALine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;

        private int depth;

        @Override
        public void writeStartObject(JsonGenerator json) throws IOException {
            super.writeStartObject(json);
            depth++;
        }

        @Override
        public void beforeObjectEntries(JsonGenerator json) throws IOException {
            lineAt(1, json);
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            super.writeObjectEntrySeparator(json);
            lineAt(1, json);
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) throws IOException {
            lineAt(1, json);
            super.writeEndObject(json, entries);
            depth--;
        }

        @Override
        public void writeStartArray(JsonGenerator json) throws IOException {
            super.writeStartArray(json);
            depth++;
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            lineAt(2, json);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            super.writeArrayValueSeparator(json);
            lineAt(2, json);
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            if (values > 0) {
                lineAt(2, json);
            }
            super.writeEndArray(json, values);
            depth--;
        }

        private void lineAt(int level, JsonGenerator json) throws IOException {
            if (depth == level) {
                json.writeRaw('\n');
            }
        }
    }
}
