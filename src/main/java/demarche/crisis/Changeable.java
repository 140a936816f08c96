package demarche.crisis;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The changes a search may try, with their costs.
 *
 * @param lever cost of setting a lever to the end of its range, in thousandths, positive
 * @param driver cost of switching a driver off, in thousandths, positive
 * @param facts cost of removing one fact, in thousandths, by table; other tables are fixed
 */
public record Changeable(int lever, int driver, SortedMap<String, Integer> facts) {
    private static final int FULL_DEGREE = 1000;

    /** The default: levers and drivers, but no facts. */
    public static final Changeable UNDECLARED = new Changeable(1000, 3000, new TreeMap<>());

    public Changeable {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** The cost of a lever setting in thousandths: proportional to its distance from the baseline, at least 1. */
    public int cost(LeverSetting setting, Lever lever) {
        int turned = Math.abs(setting.value() - lever.baseline());
        int room =
                setting.value() >= lever.baseline() ? lever.to() - lever.baseline() : lever.baseline() - lever.from();
        return room == 0 ? 0 : Math.max(1, this.lever * (turned * FULL_DEGREE / room) / FULL_DEGREE);
    }

    /** The cost of removing a fact of a table, in thousandths; empty if the table is fixed. */
    public OptionalInt cost(String table) {
        Integer cost = facts.get(table);
        return cost == null ? OptionalInt.empty() : OptionalInt.of(cost);
    }
}
