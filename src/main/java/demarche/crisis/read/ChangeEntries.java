package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.FactPatch;
import demarche.crisis.LeverSetting;
import demarche.crisis.LeverSettings;
import demarche.crisis.Levers;
import demarche.crisis.SettingFault;
import demarche.world.Cell;
import demarche.world.Place;
import demarche.world.Source;
import demarche.world.World;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads settings of levers and patches of facts wherever they stand in a document. Of the whole document each dial is
 * turned once and each fact patched once.
 */
final class ChangeEntries {
    private final YamlDocument document;
    private final World world;
    private final Levers levers;
    private final Problems problems;
    private final Map<String, Place> dials = new HashMap<>();
    private final Map<String, Place> subjects = new HashMap<>();

    ChangeEntries(YamlDocument document, World world, Levers levers, Problems problems) {
        this.document = document;
        this.world = world;
        this.levers = levers;
        this.problems = problems;
    }

    /** Adds a problem for each source in the list at a pointer that is not on record. */
    void checkSources(String list) {
        checkListed(
                list,
                "source",
                "a key of sources.yaml",
                world.listSources().stream().map(Source::key).toList());
    }

    /** Adds a problem for each word in the list at a pointer that is not a valid one. */
    void checkListed(String list, String noun, String expected, List<String> valid) {
        for (String pointer : pointers(list)) {
            document.findText(pointer)
                    .filter(word -> !valid.contains(word))
                    .ifPresent(word -> problems.addUnknown(document.place(pointer), noun, word, expected, valid));
        }
    }

    /** The settings in the list at a pointer, those that can be read. */
    List<LeverSetting> settings(String list) {
        List<LeverSetting> settings = new ArrayList<>();
        for (String pointer : pointers(list)) {
            setting(pointer).ifPresent(setting -> {
                Place first = dials.putIfAbsent(setting.dial(), setting.place());
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

    /** The patches in the list at a pointer, those that can be read. */
    List<FactPatch> patches(String list) {
        List<FactPatch> patches = new ArrayList<>();
        for (String pointer : pointers(list)) {
            patch(pointer).ifPresent(patch -> {
                Place first = subjects.putIfAbsent(patch.subject(), patch.place());
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
                .map(key -> new FactPatch.Replace(key, cells(with), document.place(at)));
    }

    private Optional<FactPatch> add(String at) {
        String table = YamlDocument.child(at, "table");
        String row = YamlDocument.child(at, "row");
        return document.findText(table)
                .filter(name -> isRow(row))
                .map(name -> new FactPatch.Add(name, cells(row), document.place(table)));
    }

    private boolean isRow(String pointer) {
        JsonNode row = document.at(pointer);
        return row.isObject()
                && row.properties().stream().noneMatch(cell -> cell.getValue().isContainerNode());
    }

    private SortedMap<String, Cell> cells(String pointer) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        document.at(pointer).properties().forEach(cell -> {
            String text =
                    cell.getValue().isNull() ? "" : cell.getValue().asText().strip();
            cells.put(cell.getKey(), new Cell(text, document.place(YamlDocument.child(pointer, cell.getKey()))));
        });
        return cells;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The texts in the list at a pointer. */
    List<String> texts(String list) {
        return pointers(list).stream()
                .flatMap(pointer -> document.findText(pointer).stream())
                .toList();
    }

    /** Pointers to the items of the list at a pointer; none where there is no list. */
    List<String> pointers(String list) {
        JsonNode items = document.at(list);
        List<String> pointers = new ArrayList<>();
        for (int i = 0; items.isArray() && i < items.size(); i++) {
            pointers.add(YamlDocument.child(list, i));
        }
        return pointers;
    }
}
