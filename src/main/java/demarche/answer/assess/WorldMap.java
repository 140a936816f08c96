package demarche.answer.assess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The simplified map of the page: vertices are rounded to a tenth of a degree, so that neighbours still share borders,
 * and vertices on a straight line are dropped.
 */
public record WorldMap(
        String type, String disclaimer, String source, Map<String, List<Double>> points, List<Feature> features) {
    /** A state on the map. */
    public record Feature(String type, String id, Properties properties, Geometry geometry) {}

    /** Properties of a state. */
    public record Properties(String name) {}

    /** A territory: polygons of rings of vertices. */
    public record Geometry(String type, List<List<List<List<Double>>>> coordinates) {}

    /** Grid points per degree. */
    private static final int GRID = 10;

    /** In square kilometres: a state whose largest polygon is smaller cannot be clicked on a world map. */
    private static final double TOO_SMALL = 5000;

    private static final double EARTH = 6371;

    /**
     * The map as a GeoJSON object, its rings wound clockwise as d3-geo takes them.
     *
     * @param map a FeatureCollection of territories; read, not closed
     * @param names of the states to be drawn, by code
     */
    public static WorldMap of(InputStream map, Map<String, String> names) throws IOException {
        Map<String, List<Double>> points = new TreeMap<>();
        Map<String, Feature> features = new TreeMap<>();
        for (JsonNode feature : new ObjectMapper().readTree(map).path("features")) {
            String code = feature.path("properties").path("iso3").asText();
            String name = names.get(code);
            if (name != null) {
                Geometry geometry = geometry(feature.path("geometry"), code, points);
                features.put(code, new Feature("Feature", code, new Properties(name), geometry));
            }
        }
        AssessGeoJson.POINTS.forEach((code, point) -> {
            if (names.containsKey(code)) {
                points.put(code, point.stream().map(BigDecimal::doubleValue).toList());
            }
        });
        return new WorldMap(
                "FeatureCollection",
                AssessGeoJson.DISCLAIMER,
                AssessGeoJson.SOURCE,
                points,
                List.copyOf(features.values()));
    }

    /** @param points receives a point for a state too small to click */
    private static Geometry geometry(JsonNode geometry, String code, Map<String, List<Double>> points) {
        List<JsonNode> polygons = new ArrayList<>();
        if ("MultiPolygon".equals(geometry.path("type").asText())) {
            geometry.path("coordinates").forEach(polygons::add);
        } else {
            polygons.add(geometry.path("coordinates"));
        }
        List<List<List<List<Double>>>> drawn = new ArrayList<>();
        double largest = 0;
        List<Double> middle = List.of(0.0, 0.0);
        for (JsonNode polygon : polygons) {
            double area = Math.abs(area(polygon.path(0)));
            if (area > largest) {
                largest = area;
                middle = middle(polygon.path(0));
            }
            List<List<List<Double>>> rings = new ArrayList<>();
            for (int ring = 0; ring < polygon.size(); ring++) {
                List<int[]> corners = corners(polygon.path(ring), ring == 0);
                if (corners.size() >= 4) {
                    rings.add(corners.stream().map(WorldMap::degrees).toList());
                } else if (ring == 0) {
                    break;
                }
            }
            if (!rings.isEmpty()) {
                drawn.add(rings);
            }
        }
        if (largest < TOO_SMALL) {
            points.put(code, middle);
        }
        return new Geometry("MultiPolygon", drawn);
    }

    private static List<Double> degrees(int[] corner) {
        return List.of(corner[0] / (double) GRID, corner[1] / (double) GRID);
    }

    /** The vertices of a ring on the grid; clockwise for an outer ring. */
    private static List<int[]> corners(JsonNode ring, boolean outer) {
        List<int[]> corners = new ArrayList<>();
        boolean asIs = area(ring) < 0 == outer;
        for (int i = 0; i < ring.size(); i++) {
            JsonNode position = ring.path(asIs ? i : ring.size() - 1 - i);
            int[] next = {
                (int) Math.round(position.path(0).asDouble() * GRID),
                (int) Math.round(position.path(1).asDouble() * GRID)
            };
            if (corners.isEmpty() || !same(corners.get(corners.size() - 1), next)) {
                while (corners.size() >= 2 && onALine(corners, next)) {
                    corners.remove(corners.size() - 1);
                }
                corners.add(next);
            }
        }
        return corners;
    }

    private static boolean same(int[] one, int[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    private static boolean onALine(List<int[]> corners, int[] next) {
        int[] before = corners.get(corners.size() - 2);
        int[] last = corners.get(corners.size() - 1);
        return (last[0] - before[0]) * (next[1] - before[1]) == (last[1] - before[1]) * (next[0] - before[0]);
    }

    /** Area in square kilometres on a sphere, negative for a clockwise ring. */
    private static double area(JsonNode ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            sum += StrictMath.toRadians(ring.path(i + 1).path(0).asDouble()
                            - ring.path(i).path(0).asDouble())
                    * (2
                            + StrictMath.sin(
                                    StrictMath.toRadians(ring.path(i).path(1).asDouble()))
                            + StrictMath.sin(StrictMath.toRadians(
                                    ring.path(i + 1).path(1).asDouble())));
        }
        return -sum * EARTH * EARTH / 2;
    }

    /** The centre of a ring's bounding box, to a hundredth of a degree. */
    private static List<Double> middle(JsonNode ring) {
        List<Double> middle = new ArrayList<>();
        for (int axis = 0; axis < 2; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (JsonNode position : ring) {
                low = Math.min(low, position.path(axis).asDouble());
                high = Math.max(high, position.path(axis).asDouble());
            }
            middle.add(Math.round((low + high) * 50) / 100.0);
        }
        return middle;
    }
}
