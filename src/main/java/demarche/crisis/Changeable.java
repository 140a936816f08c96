package demarche.crisis;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a search for the least that would turn a state may change, and what it counts a change as.
 *
 * @param lever cost of turning a lever as far as it goes, in thousandths, positive
 * @param driver cost of switching a driver off, in thousandths, positive
 * @param facts cost of taking away one fact, in thousandths, by table; facts of other tables are taken as given
 */
public record Changeable(int lever, int driver, SortedMap<String, Integer> facts) {
    private static final int FULL_DEGREE = 1000;

    /** Of a facts folder that declares nothing: levers and drivers, and no fact. */
    public static final Changeable UNDECLARED = new Changeable(1000, 3000, new TreeMap<>());

    public Changeable {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** What a setting of a lever costs, in thousandths: in proportion to how far it is turned, at least 1. */
    public int cost(LeverSetting setting, Lever lever) {
        int turned = Math.abs(setting.value() - lever.baseline());
        int room =
                setting.value() >= lever.baseline() ? lever.to() - lever.baseline() : lever.baseline() - lever.from();
        return room == 0 ? 0 : Math.max(1, this.lever * (turned * FULL_DEGREE / room) / FULL_DEGREE);
    }

    /** What taking away a fact of a table costs, in thousandths; nothing where it is taken as given. */
    public OptionalInt cost(String table) {
        Integer cost = facts.get(table);
        return cost == null ? OptionalInt.empty() : OptionalInt.of(cost);
    }
}
