package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.FactPatch;
import demarche.crisis.Lever;
import demarche.crisis.LeverSetting;
import demarche.crisis.LeverSettings;
import demarche.crisis.Levers;
import demarche.crisis.SettingFault;
import demarche.world.Cell;
import demarche.world.Place;
import demarche.world.Source;
import demarche.world.factbase.World;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads settings of levers and patches of facts wherever they stand in a document. Of the whole document each lever is
 * turned once and each fact patched once.
 */
final class ChangeEntries {
    private final World world;
    private final Levers levers;
    private final Problems problems;
    private final Map<String, Place> dials = new HashMap<>();
    private final Map<String, Place> subjects = new HashMap<>();

    ChangeEntries(World world, Levers levers, Problems problems) {
        this.world = world;
        this.levers = levers;
        this.problems = problems;
    }

    /** Adds a problem for each source in a list that is not on record. */
    void checkSources(YamlPart list) {
        checkListed(
                list,
                "source",
                "a key of sources.yaml",
                world.listSources().stream().map(Source::key).toList());
    }

    /** Adds a problem for each word in a list that is not a valid one. */
    void checkListed(YamlPart list, String noun, String expected, List<String> valid) {
        list.items().forEach(word -> word.isOneOf(valid, noun, expected, problems));
    }

    /** The settings in a list, those that can be read. */
    List<LeverSetting> settings(YamlPart list) {
        List<LeverSetting> settings = new ArrayList<>();
        for (YamlPart item : list.items()) {
            setting(item).ifPresent(setting -> {
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

    private Optional<LeverSetting> setting(YamlPart item) {
        JsonNode value = item.at("value").node();
        YamlPart id = item.at("lever");
        if (!id.isOneOf(levers.listIds(), "lever", "a lever of levers.yaml", problems) || !value.isIntegralNumber()) {
            return Optional.empty();
        }
        Lever lever = levers.getLever(id.text());
        LeverSetting setting = new LeverSetting(
                lever.id(),
                value.intValue(),
                item.at("by").findText(),
                item.at("of").findText(),
                item.place());
        for (SettingFault fault : LeverSettings.faults(setting, lever, world)) {
            problems.add(new Problem(
                    item.at(fault.part().code()).place(),
                    fault.found(),
                    fault.expected(),
                    fault.nearest().orElse(null)));
        }
        return Optional.of(setting);
    }

    /** The patches in a list, those that can be read. */
    List<FactPatch> patches(YamlPart list) {
        List<FactPatch> patches = new ArrayList<>();
        for (YamlPart item : list.items()) {
            patch(item).ifPresent(patch -> {
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

    private Optional<FactPatch> patch(YamlPart item) {
        JsonNode node = item.node();
        List<String> kinds =
                List.of("remove", "replace", "add").stream().filter(node::has).toList();
        if (!node.isObject()) {
            return Optional.empty(); // the schema has said so
        }
        if (kinds.size() != 1 || node.has("with") != node.has("replace")) {
            String keys =
                    String.join(", ", item.values().stream().map(YamlPart::key).toList());
            item.refuse(
                    problems,
                    node.isEmpty() ? "an empty patch" : "a patch with " + keys,
                    "one of remove, replace and with, or add");
            return Optional.empty();
        }
        YamlPart said = item.at(kinds.get(0));
        return switch (kinds.get(0)) {
            case "remove" -> said.findText().map(key -> new FactPatch.Remove(key, said.place()));
            case "replace" ->
                said.findText()
                        .filter(key -> isRow(item.at("with")))
                        .map(key -> new FactPatch.Replace(key, cells(item.at("with")), said.place()));
            default ->
                said.at("table")
                        .findText()
                        .filter(name -> isRow(said.at("row")))
                        .map(name -> new FactPatch.Add(
                                name, cells(said.at("row")), said.at("table").place()));
        };
    }

    private static boolean isRow(YamlPart row) {
        return row.node().isObject()
                && row.values().stream().noneMatch(cell -> cell.node().isContainerNode());
    }

    private static SortedMap<String, Cell> cells(YamlPart row) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        for (YamlPart cell : row.values()) {
            String text = cell.node().isNull() ? "" : cell.text().strip();
            cells.put(cell.key(), new Cell(text, cell.place()));
        }
        return cells;
    }
}
