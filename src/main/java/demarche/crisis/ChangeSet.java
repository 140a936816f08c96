package demarche.crisis;

import java.util.List;

/**
 * What scenarios and single settings change together.
 *
 * @param scenarios ids of the scenarios asked for, in that order; those they include are not named
 * @param settings each dial once, sorted by lever and hand
 * @param patches each fact once, in the order in which they are made
 * @param conjectures what has no precedent, in sentences
 */
public record ChangeSet(
        List<String> scenarios, List<LeverSetting> settings, List<FactPatch> patches, List<String> conjectures) {

    /** Nothing changes. */
    public static final ChangeSet EMPTY = new ChangeSet(List.of(), List.of(), List.of(), List.of());

    public ChangeSet {
        scenarios = List.copyOf(scenarios);
        settings = List.copyOf(settings);
        patches = List.copyOf(patches);
        conjectures = List.copyOf(conjectures);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return settings.isEmpty() && patches.isEmpty();
    }
}
