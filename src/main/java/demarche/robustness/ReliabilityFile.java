package demarche.robustness;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.evaluate.Track;
import demarche.evaluate.score.ReliabilityBin;
import demarche.world.Coded;
import demarche.world.Option;
import demarche.world.read.Problems;
import demarche.world.read.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the reliability file of a backtest ({@code docs/accuracy.json}). */
public final class ReliabilityFile {
    private ReliabilityFile() {}

    /**
     * The table in it; empty if there is no such file.
     *
     * @throws demarche.world.read.ProblemsException with all problems in the file
     */
    public static Optional<ReliabilityTable> find(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        // JSON is YAML, and the YAML reader reports places.
        Optional<ReliabilityTable> table =
                YamlReader.read(file, "accuracy", problems).map(document -> table(document.root()));
        problems.throwIfAny();
        return table;
    }

    private static ReliabilityTable table(JsonNode root) {
        Map<Track, Map<Option, List<ReliabilityBin>>> tracks = new EnumMap<>(Track.class);
        root.path("reliability").properties().forEach(track -> {
            Map<Option, List<ReliabilityBin>> options = new EnumMap<>(Option.class);
            track.getValue()
                    .properties()
                    .forEach(option -> options.put(
                            Coded.find(Option.class, option.getKey()).orElseThrow(), bins(option.getValue())));
            tracks.put(Coded.find(Track.class, track.getKey()).orElseThrow(), options);
        });
        return new ReliabilityTable(
                root.path("date").asText(),
                root.path("fold").asText().equals("held-out"),
                root.path("rules").asText(),
                tracks);
    }

    private static List<ReliabilityBin> bins(JsonNode table) {
        List<ReliabilityBin> bins = new ArrayList<>();
        table.forEach(bin -> bins.add(new ReliabilityBin(
                bin.path("tenth").asInt(),
                bin.path("states").asInt(),
                bin.path("meanForecast").asDouble(),
                bin.path("observedShare").asDouble())));
        return List.copyOf(bins);
    }
}
