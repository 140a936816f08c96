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
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;
import demarche.world.read.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code levers.yaml}. */
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
     * The levers of a facts folder; empty if it declares none.
     *
     * @param world what a lever may refer to
     * @throws ProblemsException with all problems in the file
     */
    public static Levers read(Path factsFolder, World world) {
        Problems problems = new Problems();
        Levers levers = read(new FactsFolder(factsFolder), world, problems);
        problems.throwIfAny();
        return levers;
    }

    /** The levers of a facts folder, without those with problems. */
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
        for (YamlPart part : document.part("").values()) {
            int before = problems.count();
            Lever lever = lever(part);
            if (problems.count() == before) {
                check(lever, part);
            }
            if (problems.count() == before) {
                levers.put(lever.id(), lever);
            }
        }
        return new Levers(levers);
    }

    private Lever lever(YamlPart part) {
        JsonNode node = part.node();
        SortedMap<Integer, String> rungs = new TreeMap<>();
        part.at("rungs").values().forEach(rung -> rungs.put(Integer.parseInt(rung.key()), rung.text()));
        part.at("references")
                .items()
                .forEach(source -> source.isOneOf(sources, "source", "a key of sources.yaml", problems));
        return new Lever(
                part.key(),
                node.path("title").asText(),
                node.path("unit").asText(),
                node.path("from").intValue(),
                node.path("to").intValue(),
                node.path("step").asInt(1),
                node.path("baseline").asInt(0),
                part.at("by").word(ByWhom.class).orElse(ByWhom.NOBODY),
                node.path("of").asBoolean(false),
                number(node, "of_required_from"),
                rungs,
                number(node, "conjecture_from"),
                part.at("effects").values().stream().map(LeversReader::effect).toList(),
                part.at("references").texts(),
                part.keyPlace());
    }

    private static LeverEffect effect(YamlPart part) {
        return new LeverEffect(
                Coded.find(Instrument.class, part.key()).orElseThrow(),
                part.at("direction").word(LeverDirection.class).orElseThrow(),
                part.at("mechanism").text(),
                part.at("contested").findText());
    }

    private static OptionalInt number(JsonNode node, String key) {
        return node.has(key) ? OptionalInt.of(node.path(key).intValue()) : OptionalInt.empty();
    }

    /** The numbers of a lever against one another. */
    private void check(Lever lever, YamlPart part) {
        if (lever.from() >= lever.to()) {
            part.at("to")
                    .refuse(
                            problems,
                            "to " + lever.to() + ", not above from " + lever.from(),
                            "a number above " + lever.from());
            return;
        }
        if ((lever.to() - lever.from()) % lever.step() != 0) {
            part.at("step")
                    .refuse(
                            problems,
                            "step " + lever.step() + ", which does not divide the range from " + lever.from() + " to "
                                    + lever.to(),
                            "a step that divides the range");
            return;
        }
        checkValue(lever, part.at("baseline"), lever.baseline());
        lever.conjectureFrom().ifPresent(value -> checkValue(lever, part.at("conjecture_from"), value));
        lever.ofRequiredFrom().ifPresent(value -> {
            YamlPart at = part.at("of_required_from");
            checkValue(lever, at, value);
            if (!lever.ofWhom()) {
                problems.add(at.keyPlace(), "of_required_from without of", "of: true beside it");
            }
        });
        checkRungs(lever, part.at("rungs"));
    }

    private void checkRungs(Lever lever, YamlPart rungs) {
        for (int value : lever.rungs().keySet()) {
            if (!lever.allows(value)) {
                problems.add(rungs.at(Integer.toString(value)).keyPlace(), "rung " + value, lever.range());
            }
        }
        if ((lever.to() - lever.from()) / lever.step() < MOST_RUNGS) {
            for (int value = lever.from(); value <= lever.to(); value += lever.step()) {
                if (lever.findRung(value).isEmpty()) {
                    problems.add(rungs.keyPlace(), "no rung " + value, "words for each of " + lever.range());
                }
            }
        }
    }

    private void checkValue(Lever lever, YamlPart at, int value) {
        if (!lever.allows(value)) {
            problems.add(new Problem(
                    at.place(), at.key() + " " + value, lever.range(), Integer.toString(lever.nearest(value))));
        }
    }
}
