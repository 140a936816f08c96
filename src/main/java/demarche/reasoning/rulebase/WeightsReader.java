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
import java.util.function.Predicate;

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
                document.root().path("rounds").asInt(),
                values("rules"),
                judged(),
                values("thresholds"),
                values("commitments"),
                values("frames"));
        check("rules", weights.rules().keySet(), "driver rule", book, rule -> rule.driver()
                .isPresent());
        check("commitments", weights.commitments().keySet(), "commitment rule", book, WeightsReader::commits);
        checkKeys(
                "frames", weights.frames().keySet(), ids(book, r -> r.folder().equals("positions")), "rule of frames");
        checkReferences(world);
        return weights;
    }

    private static boolean commits(RuleInfo rule) {
        return rule.folder().equals("commitments") && !rule.place().file().endsWith("/insulation.drl");
    }

    /** Every rule of a kind has a number, and every number a rule. */
    private void check(
            String section, Collection<String> found, String noun, RuleBook book, Predicate<RuleInfo> isOfKind) {
        checkKeys(section, found, ids(book, isOfKind), noun);
        for (RuleInfo rule : book.listRules()) {
            if (isOfKind.test(rule) && !found.contains(rule.id())) {
                problems.add(
                        rule.place(),
                        noun + " " + Problem.quote(rule.id()) + " without a weight",
                        "an entry under " + section + " in weights.yaml");
            }
        }
    }

    private static List<String> ids(RuleBook book, Predicate<RuleInfo> isOfKind) {
        return book.listRules().stream().filter(isOfKind).map(RuleInfo::id).toList();
    }

    private SortedMap<String, Integer> values(String section) {
        SortedMap<String, Integer> values = new TreeMap<>();
        document.root()
                .path(section)
                .properties()
                .forEach(e -> values.put(e.getKey(), e.getValue().path("value").asInt()));
        return Collections.unmodifiableSortedMap(values);
    }

    /** What a rule weighed before calibration; where nothing is said, what it weighs. */
    private SortedMap<String, Integer> judged() {
        SortedMap<String, Integer> judged = new TreeMap<>();
        document.root().path("rules").properties().forEach(e -> {
            JsonNode weight = e.getValue();
            judged.put(
                    e.getKey(), weight.path("judged").asInt(weight.path("value").asInt()));
        });
        return Collections.unmodifiableSortedMap(judged);
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
        for (String section : List.of("rules", "thresholds", "commitments", "frames")) {
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
