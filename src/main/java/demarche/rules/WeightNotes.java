package demarche.rules;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.world.read.Problems;
import demarche.world.read.YamlReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads why weights are what they are: for readers, no part of any inference. */
public final class WeightNotes {
    private WeightNotes() {}

    /**
     * The notes on the weights of rules, by rule id.
     *
     * @throws demarche.world.read.ProblemsException with everything that is wrong in {@code weights.yaml}
     */
    public static SortedMap<String, WeightNote> read(Path rulesFolder) {
        Problems problems = new Problems();
        SortedMap<String, WeightNote> notes = new TreeMap<>();
        YamlReader.read(
                        rulesFolder.resolve("weights.yaml"),
                        rulesFolder.getFileName() + "/weights.yaml",
                        "weights",
                        problems)
                .ifPresent(
                        document -> document.root().path("rules").properties().forEach(entry -> {
                            var note = entry.getValue();
                            notes.put(
                                    entry.getKey(),
                                    new WeightNote(
                                            note.path("rationale").asText(),
                                            Optional.of(note.path("reference").asText())
                                                    .filter(key -> !key.isEmpty()),
                                            Optional.of(note.path("judged"))
                                                    .filter(JsonNode::isInt)
                                                    .map(JsonNode::intValue),
                                            note.path("calibrated_on").asText(),
                                            disputes(
                                                    document.root(),
                                                    note.path("calibrated_on").asText())));
                        }));
        problems.throwIfAny();
        return Collections.unmodifiableSortedMap(notes);
    }

    private static SortedSet<String> disputes(JsonNode root, String calibration) {
        SortedSet<String> disputes = new TreeSet<>();
        root.path("calibration").path(calibration).path("disputes").forEach(dispute -> disputes.add(dispute.asText()));
        return Collections.unmodifiableSortedSet(disputes);
    }
}
