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
 * @param assumptions positions that are imposed instead of inferred, of each state and instrument one
 */
public record ChangeSet(
        List<String> scenarios,
        List<String> overrides,
        List<LeverSetting> settings,
        List<FactPatch> patches,
        List<String> conjectures,
        List<Assumption> assumptions) {

    /** Nothing changes. */
    public static final ChangeSet EMPTY =
            new ChangeSet(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ChangeSet {
        scenarios = List.copyOf(scenarios);
        overrides = List.copyOf(overrides);
        settings = List.copyOf(settings);
        patches = List.copyOf(patches);
        conjectures = List.copyOf(conjectures);
        assumptions = List.copyOf(assumptions);
    }

    /** The same with positions that are imposed. */
    public ChangeSet assuming(List<Assumption> positions) {
        return new ChangeSet(scenarios, overrides, settings, patches, conjectures, positions);
    }

    /** What was asked for, for people: the scenarios, then what was set and what was assumed beside them. */
    public List<String> names() {
        return Stream.of(
                        scenarios.stream(),
                        overrides.stream(),
                        assumptions.stream().map(assumption -> "assumed " + assumption.written()))
                .flatMap(names -> names)
                .toList();
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return settings.isEmpty() && patches.isEmpty() && assumptions.isEmpty();
    }
}
