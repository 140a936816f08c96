package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.ChangeSet;
import demarche.crisis.ChangeSets;
import demarche.crisis.ContradictionException;
import demarche.crisis.LeverException;
import demarche.crisis.LeverSetting;
import demarche.crisis.LeverSettings;
import demarche.crisis.Levers;
import demarche.crisis.PatchedFacts;
import demarche.crisis.Scenario;
import demarche.world.UnknownIdException;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import demarche.world.read.TextFile;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds, reads and composes scenarios: shipped ones by id, a user's own by path. */
public final class ScenarioReader {

    private static final String FOLDER = "scenarios";
    private static final String ENDING = ".yaml";

    private final FactsFolder folder;
    private final World world;
    private final Levers levers;

    /**
     * @param factsFolder where scenarios lie
     * @param world what a scenario may refer to, read from that folder
     * @param levers the levers it may turn
     */
    public ScenarioReader(FactsFolder factsFolder, World world, Levers levers) {
        this.folder = factsFolder;
        this.world = world;
        this.levers = levers;
    }

    /** The ids of the scenarios of the facts folder, sorted. */
    public List<String> listIds() {
        return folder.list(FOLDER, ENDING).stream()
                .map(ScenarioReader::stem)
                .sorted()
                .toList();
    }

    /**
     * The scenarios of the facts folder, sorted by id.
     *
     * @throws ProblemsException with all problems in their files
     */
    public List<Scenario> listScenarios() {
        Problems problems = new Problems();
        List<Scenario> scenarios = listScenarios(problems);
        problems.throwIfAny();
        return scenarios;
    }

    /** The scenarios of the facts folder, sorted by id, without those with problems. */
    public List<Scenario> listScenarios(Problems problems) {
        Map<String, Scenario> right = new LinkedHashMap<>();
        Map<String, ParsedScenario> parsed = new LinkedHashMap<>();
        int before = problems.count();
        for (String id : listIds()) {
            shipped(id, problems).ifPresent(scenario -> {
                parsed.put(id, scenario);
                right.put(id, scenario.scenario());
            });
        }
        if (problems.count() == before) {
            parsed.values().forEach(scenario -> checkIncludes(scenario, right, problems));
        }
        return List.copyOf(right.values());
    }

    /**
     * The scenario with that id, or in the file at that path: what ends in {@code .yaml} or {@code .yml} is a path.
     *
     * @throws UnknownIdException if there is none
     * @throws ProblemsException with all problems in its file and in those it includes
     */
    public Scenario getScenario(String idOrPath) {
        Problems problems = new Problems();
        Optional<Scenario> found = findScenario(idOrPath, problems);
        problems.throwIfAny();
        return found.orElseThrow();
    }

    /**
     * Like the method above, for checks: empty if problems were added.
     *
     * @throws UnknownIdException if there is none
     */
    public Optional<Scenario> findScenario(String idOrPath, Problems problems) {
        int before = problems.count();
        Optional<ParsedScenario> parsed = isPath(idOrPath) ? own(idOrPath, problems) : known(idOrPath, problems);
        parsed.ifPresent(scenario -> {
            Map<String, Scenario> included = new LinkedHashMap<>();
            included(scenario.scenario(), included, problems);
            if (problems.count() == before) {
                checkIncludes(scenario, included, problems);
            }
        });
        return parsed.map(ParsedScenario::scenario).filter(scenario -> problems.count() == before);
    }

    /**
     * Composes scenarios and single settings.
     *
     * @param idsOrPaths scenarios, composed left to right
     * @param settings as typed, for instance {@code escalation=3@initiator}; they win over the scenarios
     * @throws UnknownIdException if there is no such scenario or lever
     * @throws LeverException if a lever cannot be set so
     * @throws ContradictionException if scenarios contradict one another
     * @throws ProblemsException with all problems in the scenarios' files
     */
    public ChangeSet compose(List<String> idsOrPaths, List<String> settings) {
        List<LeverSetting> overrides = settings.stream()
                .map(typed -> LeverSettings.parse(typed, levers, world))
                .toList();
        Problems problems = new Problems();
        List<Scenario> scenarios = new ArrayList<>();
        for (String idOrPath : idsOrPaths) {
            findScenario(idOrPath, problems).ifPresent(scenarios::add);
        }
        problems.throwIfAny();
        Map<String, Scenario> included = new LinkedHashMap<>();
        scenarios.forEach(scenario -> included(scenario, included, problems));
        problems.throwIfAny();
        return new ChangeSets(levers, id -> get(included, id)).compose(scenarios, overrides);
    }

    /**
     * The facts that the patches of a change set remove and add.
     *
     * @param date the day of the measure put to states; no patch may bring a fact of that day or later
     * @throws ProblemsException with all problems with them
     */
    public PatchedFacts patch(ChangeSet changes, LocalDate date) {
        return changes.patches().isEmpty()
                ? PatchedFacts.NONE
                : FactPatches.apply(world, folder, changes.patches(), date);
    }

    /** Reads everything a scenario includes, and what that includes, each once. */
    private void included(Scenario scenario, Map<String, Scenario> included, Problems problems) {
        for (String id : scenario.includes()) {
            if (!included.containsKey(id)) {
                shipped(id, problems).map(ParsedScenario::scenario).ifPresent(next -> {
                    included.put(id, next);
                    included(next, included, problems);
                });
            }
        }
    }

    /** Whether what a right scenario includes goes together. */
    private void checkIncludes(ParsedScenario parsed, Map<String, Scenario> included, Problems problems) {
        try {
            new ChangeSets(levers, id -> get(included, id)).compose(List.of(parsed.scenario()), List.of());
        } catch (ContradictionException e) {
            problems.add(
                    parsed.document().place("/include"),
                    e.found(),
                    "scenarios without contradictions, or a value here for what they disagree on");
        }
    }

    private static Scenario get(Map<String, Scenario> included, String id) {
        return Optional.ofNullable(included.get(id))
                .orElseThrow(() -> new IllegalStateException("scenario " + id + " has not been read"));
    }

    private Optional<ParsedScenario> known(String id, Problems problems) {
        List<String> ids = listIds();
        if (!ids.contains(id)) {
            throw new UnknownIdException("scenario", id, ids);
        }
        return shipped(id, problems);
    }

    private Optional<ParsedScenario> shipped(String id, Problems problems) {
        int before = problems.count();
        Optional<ParsedScenario> parsed =
                folder.read(FOLDER + "/" + id + ENDING, problems).flatMap(text -> parse(text, id, problems));
        parsed.ifPresent(scenario -> checkNoCircle(scenario, problems));
        return parsed.filter(scenario -> problems.count() == before);
    }

    private Optional<ParsedScenario> own(String path, Problems problems) {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new UnknownIdException("scenario file", path, List.of());
        }
        String id = stem(String.valueOf(file.getFileName()));
        return TextFile.read(file, path.replace('\\', '/'), problems).flatMap(text -> parse(text, id, problems));
    }

    private Optional<ParsedScenario> parse(TextFile text, String id, Problems problems) {
        return ScenarioParser.parse(text, id, folder, world, levers, listIds(), problems);
    }

    private void checkNoCircle(ParsedScenario parsed, Problems problems) {
        String id = parsed.scenario().id();
        IncludeCircles.find(id, this::includes).ifPresent(circle -> {
            int index = parsed.scenario().includes().indexOf(circle.get(1));
            problems.add(
                    parsed.document().place(YamlDocument.child("/include", index)),
                    "a circular include: " + String.join(" → ", circle),
                    "includes without a circle");
        });
    }

    /** The includes of a scenario, also if it has problems. */
    private List<String> includes(String id) {
        Problems told = new Problems(); // where the file itself is read
        List<String> includes = new ArrayList<>();
        folder.read(FOLDER + "/" + id + ENDING, told)
                .flatMap(text -> YamlReader.readLeniently(text, "scenario", told))
                .map(document -> document.at("/include"))
                .filter(JsonNode::isArray)
                .ifPresent(list -> list.forEach(include -> includes.add(include.asText())));
        return includes;
    }

    private static boolean isPath(String idOrPath) {
        return idOrPath.endsWith(ENDING) || idOrPath.endsWith(".yml");
    }

    private static String stem(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }
}
