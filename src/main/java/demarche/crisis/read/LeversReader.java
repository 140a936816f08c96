package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.ByWhom;
import demarche.crisis.Lever;
import demarche.crisis.LeverDirection;
import demarche.crisis.LeverEffect;
import demarche.crisis.Levers;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Source;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code levers.yaml}: the dials a scenario can turn. */
public final class LeversReader {

    private static final String FILE = "levers.yaml";
    private static final int MOST_RUNGS = 11;

    private final YamlDocument document;
    private final List<String> sources;
    private final Problems problems;

    private LeversReader(YamlDocument document, World world, Problems problems) {
        this.document = document;
        this.sources = world.listSources().stream().map(Source::key).toList();
        this.problems = problems;
    }

    /**
     * The levers of a facts folder; none where it declares none.
     *
     * @param world what a lever may refer to
     * @throws ProblemsException with everything that is wrong in the file
     */
    public static Levers read(Path factsFolder, World world) {
        Problems problems = new Problems();
        Levers levers = read(new FactsFolder(factsFolder), world, problems);
        problems.throwIfAny();
        return levers;
    }

    /** The levers of a facts folder, without those for which problems were added. */
    public static Levers read(FactsFolder folder, World world, Problems problems) {
        if (!folder.has(FILE)) {
            return Levers.NONE;
        }
        return YamlReader.read(folder.resolve(FILE), folder.shown(FILE), "levers", problems)
                .map(document -> new LeversReader(document, world, problems).levers())
                .orElse(Levers.NONE);
    }

    /** Whether a problem is one of the levers. */
    static boolean isAbout(Problem problem) {
        return problem.place().file().endsWith("/" + FILE);
    }

    private Levers levers() {
        SortedMap<String, Lever> levers = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : document.root().properties()) {
            int before = problems.count();
            Lever lever = lever(entry.getKey(), entry.getValue());
            if (problems.count() == before) {
                check(lever);
            }
            if (problems.count() == before) {
                levers.put(lever.id(), lever);
            }
        }
        return new Levers(levers);
    }

    private Lever lever(String id, JsonNode node) {
        String pointer = YamlDocument.child("", id);
        return new Lever(
                id,
                node.path("title").asText(),
                node.path("unit").asText(),
                node.path("from").intValue(),
                node.path("to").intValue(),
                node.path("step").asInt(1),
                node.path("baseline").asInt(0),
                Coded.find(ByWhom.class, node.path("by").asText()).orElse(ByWhom.NOBODY),
                node.path("of").asBoolean(false),
                number(node, "of_required_from"),
                rungs(YamlDocument.child(pointer, "rungs")),
                number(node, "conjecture_from"),
                effects(YamlDocument.child(pointer, "effects")),
                references(YamlDocument.child(pointer, "references")),
                document.keyPlace(pointer));
    }

    private SortedMap<Integer, String> rungs(String pointer) {
        SortedMap<Integer, String> rungs = new TreeMap<>();
        document.at(pointer)
                .properties()
                .forEach(rung -> rungs.put(
                        Integer.parseInt(rung.getKey()), rung.getValue().asText()));
        return rungs;
    }

    private List<LeverEffect> effects(String pointer) {
        List<LeverEffect> effects = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : document.at(pointer).properties()) {
            String at = YamlDocument.child(pointer, entry.getKey());
            JsonNode effect = entry.getValue();
            effects.add(new LeverEffect(
                    Coded.find(Instrument.class, entry.getKey()).orElseThrow(),
                    Coded.find(LeverDirection.class, effect.path("direction").asText())
                            .orElseThrow(),
                    effect.path("mechanism").asText(),
                    document.findText(YamlDocument.child(at, "contested"))));
        }
        return effects;
    }

    private List<String> references(String pointer) {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < document.at(pointer).size(); i++) {
            String at = YamlDocument.child(pointer, i);
            String key = document.at(at).asText();
            if (!sources.contains(key)) {
                problems.addUnknown(document.place(at), "source", key, "a key of sources.yaml", sources);
            }
            references.add(key);
        }
        return references;
    }

    private static OptionalInt number(JsonNode node, String key) {
        return node.has(key) ? OptionalInt.of(node.path(key).intValue()) : OptionalInt.empty();
    }

    /** The numbers of a lever against one another. */
    private void check(Lever lever) {
        String pointer = YamlDocument.child("", lever.id());
        if (lever.from() >= lever.to()) {
            problems.add(
                    document.place(YamlDocument.child(pointer, "to")),
                    "to " + lever.to() + ", not above from " + lever.from(),
                    "a number above " + lever.from());
            return;
        }
        if ((lever.to() - lever.from()) % lever.step() != 0) {
            problems.add(
                    document.place(YamlDocument.child(pointer, "step")),
                    "step " + lever.step() + ", which does not divide the way from " + lever.from() + " to "
                            + lever.to(),
                    "a step that leads from one to the other");
            return;
        }
        checkValue(lever, YamlDocument.child(pointer, "baseline"), "baseline", lever.baseline());
        lever.conjectureFrom()
                .ifPresent(value ->
                        checkValue(lever, YamlDocument.child(pointer, "conjecture_from"), "conjecture_from", value));
        lever.ofRequiredFrom().ifPresent(value -> {
            String at = YamlDocument.child(pointer, "of_required_from");
            checkValue(lever, at, "of_required_from", value);
            if (!lever.ofWhom()) {
                problems.add(document.keyPlace(at), "of_required_from without of", "of: true beside it");
            }
        });
        checkRungs(lever, YamlDocument.child(pointer, "rungs"));
    }

    private void checkRungs(Lever lever, String pointer) {
        for (int value : lever.rungs().keySet()) {
            if (!lever.allows(value)) {
                problems.add(
                        document.keyPlace(YamlDocument.child(pointer, Integer.toString(value))),
                        "rung " + value,
                        lever.range());
            }
        }
        if ((lever.to() - lever.from()) / lever.step() < MOST_RUNGS) {
            for (int value = lever.from(); value <= lever.to(); value += lever.step()) {
                if (lever.findRung(value).isEmpty()) {
                    problems.add(document.keyPlace(pointer), "no rung " + value, "words for each of " + lever.range());
                }
            }
        }
    }

    private void checkValue(Lever lever, String at, String what, int value) {
        if (!lever.allows(value)) {
            problems.add(new Problem(
                    document.place(at), what + " " + value, lever.range(), Integer.toString(lever.nearest(value))));
        }
    }
}
