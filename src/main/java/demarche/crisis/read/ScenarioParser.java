package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.FactPatch;
import demarche.crisis.LeverSetting;
import demarche.crisis.LeverSettings;
import demarche.crisis.Levers;
import demarche.crisis.Scenario;
import demarche.crisis.SettingFault;
import demarche.world.Place;
import demarche.world.Source;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns one scenario file into a scenario. Everything that can be checked by itself is, even where other parts of the
 * file are wrong; how it goes together with what it includes is not seen here.
 */
final class ScenarioParser {

    private final YamlDocument document;
    private final FactsFolder folder;
    private final World world;
    private final Levers levers;
    private final List<String> known;
    private final Problems problems;

    private ScenarioParser(
            YamlDocument document,
            FactsFolder folder,
            World world,
            Levers levers,
            List<String> known,
            Problems problems) {
        this.document = document;
        this.folder = folder;
        this.world = world;
        this.levers = levers;
        this.known = known;
        this.problems = problems;
    }

    /**
     * The scenario in a text.
     *
     * @param id what the file's name says its id is
     * @param known the ids of the scenarios it may include
     * @return nothing after problems were added
     */
    static Optional<ParsedScenario> parse(
            TextFile text,
            String id,
            FactsFolder folder,
            World world,
            Levers levers,
            List<String> known,
            Problems problems) {
        int before = problems.count();
        return YamlReader.readLeniently(text, "scenario", problems)
                .flatMap(document ->
                        new ScenarioParser(document, folder, world, levers, known, problems).parse(id, before));
    }

    private Optional<ParsedScenario> parse(String id, int before) {
        DocumentId.check(document, id, problems);
        checkNotEmpty();
        checkListed("/include", "scenario", "the id of a scenario", known);
        checkListed(
                "/sources",
                "source",
                "a key of sources.yaml",
                world.listSources().stream().map(Source::key).toList());
        List<LeverSetting> settings = settings();
        List<FactPatch> patches = patches();
        FactPatches.check(world, folder, patches, problems);
        if (problems.count() != before) {
            return Optional.empty();
        }
        Scenario scenario = new Scenario(
                id,
                document.findText("/title").orElseThrow(),
                document.findText("/description").orElseThrow(),
                document.findText("/conjecture"),
                texts("/include"),
                settings,
                patches,
                texts("/sources"),
                document.file().place());
        return Optional.of(new ParsedScenario(scenario, document));
    }

    private void checkNotEmpty() {
        boolean empty = List.of("/set", "/patch", "/include").stream()
                .allMatch(list -> document.at(list).isEmpty());
        if (empty && document.root().isObject()) {
            problems.add(
                    document.file().place(), "a scenario that changes nothing", "at least one of set, patch, include");
        }
    }

    private void checkListed(String list, String noun, String expected, List<String> valid) {
        for (String pointer : pointers(list)) {
            document.findText(pointer)
                    .filter(word -> !valid.contains(word))
                    .ifPresent(word -> problems.addUnknown(document.place(pointer), noun, word, expected, valid));
        }
    }

    private List<LeverSetting> settings() {
        List<LeverSetting> settings = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (String pointer : pointers("/set")) {
            setting(pointer).ifPresent(setting -> {
                Place first = seen.putIfAbsent(setting.dial(), setting.place());
                if (first != null) {
                    problems.add(
                            setting.place(),
                            "second setting of " + setting.dial(),
                            "one setting; the first is " + first);
                }
                settings.add(setting);
            });
        }
        return settings;
    }

    private Optional<LeverSetting> setting(String pointer) {
        JsonNode value = document.at(YamlDocument.child(pointer, "value"));
        Optional<String> lever = document.findText(YamlDocument.child(pointer, "lever"));
        lever.filter(id -> levers.findLever(id).isEmpty())
                .ifPresent(id -> problems.addUnknown(
                        document.place(YamlDocument.child(pointer, "lever")),
                        "lever",
                        id,
                        "a lever of levers.yaml",
                        levers.listIds()));
        if (lever.isEmpty() || levers.findLever(lever.get()).isEmpty() || !value.isIntegralNumber()) {
            return Optional.empty();
        }
        LeverSetting setting = new LeverSetting(
                lever.get(),
                value.intValue(),
                document.findText(YamlDocument.child(pointer, "by")),
                document.findText(YamlDocument.child(pointer, "of")),
                document.place(pointer));
        for (SettingFault fault : LeverSettings.faults(setting, levers.getLever(lever.get()), world)) {
            problems.add(new Problem(
                    document.place(YamlDocument.child(pointer, fault.part().code())),
                    fault.found(),
                    fault.expected(),
                    fault.nearest().orElse(null)));
        }
        return Optional.of(setting);
    }

    private List<FactPatch> patches() {
        List<FactPatch> patches = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (String pointer : pointers("/patch")) {
            patch(pointer).ifPresent(patch -> {
                Place first = seen.putIfAbsent(patch.subject(), patch.place());
                if (first != null) {
                    problems.add(
                            patch.place(),
                            "second patch of " + Problem.quote(patch.subject()),
                            "one patch; the first is " + first);
                }
                patches.add(patch);
            });
        }
        return patches;
    }

    private Optional<FactPatch> patch(String pointer) {
        JsonNode node = document.at(pointer);
        List<String> kinds =
                List.of("remove", "replace", "add").stream().filter(node::has).toList();
        if (!node.isObject()) {
            return Optional.empty(); // the schema has said so
        }
        if (kinds.size() != 1 || node.has("with") != node.has("replace")) {
            problems.add(
                    document.place(pointer),
                    node.isEmpty() ? "an empty patch" : "a patch with " + String.join(", ", names(node)),
                    "one of remove, replace and with, or add");
            return Optional.empty();
        }
        return switch (kinds.get(0)) {
            case "remove" -> remove(YamlDocument.child(pointer, "remove"));
            case "replace" -> replace(YamlDocument.child(pointer, "replace"), YamlDocument.child(pointer, "with"));
            default -> add(YamlDocument.child(pointer, "add"));
        };
    }

    private Optional<FactPatch> remove(String at) {
        return document.findText(at).map(key -> new FactPatch.Remove(key, document.place(at)));
    }

    private Optional<FactPatch> replace(String at, String with) {
        return document.findText(at)
                .filter(key -> isRow(with))
                .map(key -> new FactPatch.Replace(key, columns(with), places(with), document.place(at)));
    }

    private Optional<FactPatch> add(String at) {
        String table = YamlDocument.child(at, "table");
        String row = YamlDocument.child(at, "row");
        return document.findText(table)
                .filter(name -> isRow(row))
                .map(name -> new FactPatch.Add(name, columns(row), places(row), document.place(table)));
    }

    private boolean isRow(String pointer) {
        JsonNode row = document.at(pointer);
        return row.isObject()
                && row.properties().stream().noneMatch(cell -> cell.getValue().isContainerNode());
    }

    private SortedMap<String, String> columns(String pointer) {
        SortedMap<String, String> columns = new TreeMap<>();
        for (Map.Entry<String, JsonNode> cell : document.at(pointer).properties()) {
            JsonNode value = cell.getValue();
            columns.put(cell.getKey(), value.isNull() ? "" : value.asText().strip());
        }
        return columns;
    }

    private SortedMap<String, Place> places(String pointer) {
        SortedMap<String, Place> places = new TreeMap<>();
        for (String column : names(document.at(pointer))) {
            places.put(column, document.place(YamlDocument.child(pointer, column)));
        }
        return places;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private List<String> texts(String list) {
        return pointers(list).stream()
                .map(pointer -> document.findText(pointer).orElseThrow())
                .toList();
    }

    private List<String> pointers(String list) {
        JsonNode items = document.at(list);
        List<String> pointers = new ArrayList<>();
        for (int i = 0; items.isArray() && i < items.size(); i++) {
            pointers.add(YamlDocument.child(list, i));
        }
        return pointers;
    }
}
