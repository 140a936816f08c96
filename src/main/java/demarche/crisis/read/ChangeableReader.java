package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.Changeable;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;
import demarche.world.read.YamlReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code changeable.yaml}: what may change to turn a state, and at what cost. */
final class ChangeableReader {
    private static final String FILE = "changeable.yaml";

    private ChangeableReader() {}

    /** The declarations of a facts folder, without tables with problems. */
    static Changeable read(FactsFolder folder, World world, Problems problems) {
        if (!folder.has(FILE)) {
            return Changeable.UNDECLARED;
        }
        return YamlReader.read(folder.resolve(FILE), folder.shown(FILE), "changeable", problems)
                .map(document -> changeable(document, world, problems))
                .orElse(Changeable.UNDECLARED);
    }

    private static Changeable changeable(YamlDocument document, World world, Problems problems) {
        SortedMap<String, Integer> facts = new TreeMap<>();
        for (YamlPart table : document.part("/facts").values()) {
            if (world.tables().containsKey(table.key())) {
                facts.put(table.key(), cost(table.node()));
            } else if (!world.tables().isEmpty()) {
                problems.addUnknown(
                        table.keyPlace(),
                        "table",
                        table.key(),
                        "a table of facts",
                        world.tables().keySet());
            }
        }
        return new Changeable(cost(document.at("/levers")), cost(document.at("/drivers")), facts);
    }

    private static int cost(JsonNode change) {
        BigDecimal cost = change.path("cost").decimalValue();
        return cost.movePointRight(3).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
