package demarche.reasoning.rulebase;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.world.World;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code weights.yaml} and holds it against the rules. */
public final class WeightsReader {
    private final YamlDocument document;
    private final Problems problems;

    private WeightsReader(YamlDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /**
     * The weights of a rules folder: one for every driver rule and no other, references that exist.
     *
     * @param book the rules read from the same folder
     */
    public static Optional<Weights> read(Path rulesFolder, RuleBook book, World world, Problems problems) {
        return YamlReader.read(
                        rulesFolder.resolve("weights.yaml"),
                        rulesFolder.getFileName() + "/weights.yaml",
                        "weights",
                        problems)
                .map(document -> new WeightsReader(document, problems).read(book, world));
    }

    private Weights read(RuleBook book, World world) {
        Weights weights = new Weights(
                document.root().path("rounds").asInt(), values("rules"), values("thresholds"), values("frames"));
        List<String> drivers = book.listRules().stream()
                .filter(r -> r.folder().equals("drivers"))
                .map(RuleInfo::id)
                .toList();
        checkKeys("rules", weights.rules().keySet(), drivers, "driver rule");
        List<String> positions = book.listRules().stream()
                .filter(r -> r.folder().equals("positions"))
                .map(RuleInfo::id)
                .toList();
        checkKeys("frames", weights.frames().keySet(), positions, "rule of frames");
        for (RuleInfo rule : book.listRules()) {
            if (rule.folder().equals("drivers") && !weights.rules().containsKey(rule.id())) {
                problems.add(
                        rule.place(),
                        "driver rule " + Problem.quote(rule.id()) + " without a weight",
                        "an entry under rules in weights.yaml");
            }
        }
        checkReferences(world);
        return weights;
    }

    private SortedMap<String, Integer> values(String section) {
        SortedMap<String, Integer> values = new TreeMap<>();
        document.root()
                .path(section)
                .properties()
                .forEach(e -> values.put(e.getKey(), e.getValue().path("value").asInt()));
        return Collections.unmodifiableSortedMap(values);
    }

    private void checkKeys(String section, Collection<String> found, Collection<String> valid, String noun) {
        for (String key : found) {
            if (!valid.contains(key)) {
                problems.addUnknown(
                        document.keyPlace(YamlDocument.child("/" + section, key)),
                        noun,
                        key,
                        "the id of a " + noun,
                        valid);
            }
        }
    }

    private void checkReferences(World world) {
        List<String> known = world.listSources().stream().map(s -> s.key()).toList();
        for (String section : List.of("rules", "thresholds", "frames")) {
            document.root().path(section).properties().forEach(e -> {
                JsonNode reference = e.getValue().path("reference");
                if (reference.isTextual() && !known.contains(reference.asText())) {
                    String pointer = YamlDocument.child(YamlDocument.child("/" + section, e.getKey()), "reference");
                    problems.addUnknown(
                            document.place(pointer), "source", reference.asText(), "a key of sources.yaml", known);
                }
            });
        }
    }
}
