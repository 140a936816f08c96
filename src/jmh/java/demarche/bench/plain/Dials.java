package demarche.bench.plain;

import demarche.reasoning.memory.LeverValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The levers as a scenario has them: those it turns in the place of what they are at rest, every other one at rest. */
public record Dials(List<LeverValue> values) {

    /** The same levers with some turned. Two hands on one lever are two dials. */
    public static Dials of(List<LeverValue> atRest, List<LeverValue> turned) {
        Set<String> moved = new HashSet<>();
        turned.forEach(value -> moved.add(value.lever()));
        List<LeverValue> values = new ArrayList<>(turned);
        for (LeverValue value : atRest) {
            if (!moved.contains(value.lever())) {
                values.add(value);
            }
        }
        return new Dials(values);
    }

    /** The dials of a lever, turned or not. */
    public List<LeverValue> of(String lever) {
        List<LeverValue> found = new ArrayList<>();
        for (LeverValue value : values) {
            if (value.lever().equals(lever)) {
                found.add(value);
            }
        }
        return found;
    }

    /** The dials of a lever that are turned. */
    public List<LeverValue> turned(String lever) {
        List<LeverValue> found = new ArrayList<>();
        for (LeverValue value : values) {
            if (value.degree() > 0 && value.lever().equals(lever)) {
                found.add(value);
            }
        }
        return found;
    }

    /** Whether that hand turns a lever. */
    public boolean turns(String lever, String by) {
        for (LeverValue value : values) {
            if (value.degree() > 0 && value.lever().equals(lever) && value.by().equals(by)) {
                return true;
            }
        }
        return false;
    }
}
