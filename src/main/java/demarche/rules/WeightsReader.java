package demarche.rules;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.world.Nearest;
import demarche.world.factbase.World;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
        check("rules", weights.rules().keySet(), "driver rule", book, Rule.Kind.DRIVER);
        check("commitments", weights.commitments().keySet(), "commitment rule", book, Rule.Kind.COMMITMENT);
        check("frames", weights.frames().keySet(), "rule of frames", book, Rule.Kind.FRAME);
        checkThresholds(weights.thresholds().keySet(), book);
        checkReferences(world);
        checkCalibrations();
        return weights;
    }

    /** Every threshold that a rule compares with has a value, and every value is used. */
    private void checkThresholds(Set<String> found, RuleBook book) {
        Set<String> used = new TreeSet<>(Weights.OF_THE_ENGINE);
        for (Rule rule : book.listRules()) {
            for (String name : RuleWords.thresholds(rule)) {
                used.add(name);
                if (!found.contains(name)) {
                    problems.add(rule.unknown(
                            rule.place(), "threshold", name, "a key under thresholds in weights.yaml", found));
                }
            }
        }
        for (String name : Weights.OF_THE_ENGINE) {
            if (!found.contains(name)) {
                problems.add(document.place("/thresholds"), "no threshold " + Problem.quote(name), "a value for it");
            }
        }
        for (String name : found) {
            if (!used.contains(name)) {
                problems.add(new Problem(
                        document.keyPlace(YamlDocument.child("/thresholds", name)),
                        "threshold " + Problem.quote(name) + ", which no rule uses",
                        "a threshold that a rule compares with",
                        Nearest.to(name, used).orElse(null)));
            }
        }
    }

    /** Every rule of a kind has a number, and every number a rule. */
    private void check(String section, Collection<String> found, String noun, RuleBook book, Rule.Kind kind) {
        List<Rule> rules =
                book.listRules().stream().filter(rule -> rule.kind() == kind).toList();
        // Of a rule that concludes nothing that can be told, more is said elsewhere.
        List<String> valid = book.listRules().stream()
                .filter(rule -> rule.kind() == kind || rule.kind() == Rule.Kind.SUM)
                .map(Rule::id)
                .toList();
        checkKeys(section, found, valid, noun);
        for (Rule rule : rules) {
            if (!found.contains(rule.id())) {
                problems.add(
                        rule.place(),
                        noun + " " + Problem.quote(rule.id()) + " without a weight",
                        "an entry under " + section + " in weights.yaml");
            }
        }
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

    /** A number was set by judgement, or fitted to what the file says under {@code calibration}. */
    private void checkCalibrations() {
        List<String> known = new ArrayList<>(List.of("judgement"));
        document.root().path("calibration").fieldNames().forEachRemaining(known::add);
        for (String section : List.of("rules", "thresholds", "commitments", "frames")) {
            document.root().path(section).properties().forEach(e -> {
                JsonNode on = e.getValue().path("calibrated_on");
                if (on.isTextual() && !known.contains(on.asText())) {
                    String pointer = YamlDocument.child(YamlDocument.child("/" + section, e.getKey()), "calibrated_on");
                    problems.addUnknown(
                            document.place(pointer),
                            "calibration",
                            on.asText(),
                            "one of " + String.join(", ", known),
                            known);
                }
            });
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
