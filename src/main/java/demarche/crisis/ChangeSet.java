package demarche.crisis;

import java.util.List;
import java.util.stream.Stream;

/**
 * What scenarios and single settings change together.
 *
 * @param scenarios ids of the scenarios asked for, in that order; those they include are not named
 * @param overrides what was set beside the scenarios, as written, each dial once
 * @param settings each dial once, sorted by lever and hand
 * @param patches each fact once, in the order in which they are made
 * @param conjectures what has no precedent, in sentences
 */
public record ChangeSet(
        List<String> scenarios,
        List<String> overrides,
        List<LeverSetting> settings,
        List<FactPatch> patches,
        List<String> conjectures) {

    /** Nothing changes. */
    public static final ChangeSet EMPTY = new ChangeSet(List.of(), List.of(), List.of(), List.of(), List.of());

    public ChangeSet {
        scenarios = List.copyOf(scenarios);
        overrides = List.copyOf(overrides);
        settings = List.copyOf(settings);
        patches = List.copyOf(patches);
        conjectures = List.copyOf(conjectures);
    }

    /** What was asked for, for people: the scenarios, then what was set beside them. */
    public List<String> names() {
        return Stream.concat(scenarios.stream(), overrides.stream()).toList();
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return settings.isEmpty() && patches.isEmpty();
    }
}
