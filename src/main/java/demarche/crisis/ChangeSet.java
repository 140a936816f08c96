package demarche.crisis;

import java.util.List;
import java.util.stream.Stream;

/**
 * The combined changes of scenarios and single settings.
 *
 * @param scenarios ids of the given scenarios in order, without included ones
 * @param overrides single settings as written, one per lever and actor
 * @param settings one per lever and actor, sorted
 * @param patches one per fact, in order of application
 * @param conjectures parts without precedent, in sentences
 * @param assumptions imposed positions, one per state and instrument
 */
public record ChangeSet(
        List<String> scenarios,
        List<String> overrides,
        List<LeverSetting> settings,
        List<FactPatch> patches,
        List<String> conjectures,
        List<Assumption> assumptions) {

    /** No changes. */
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

    /** A copy with imposed positions. */
    public ChangeSet assuming(List<Assumption> positions) {
        return new ChangeSet(scenarios, overrides, settings, patches, conjectures, positions);
    }

    /** Labels: scenarios, settings, assumptions. */
    public List<String> names() {
        return Stream.of(
                        scenarios.stream(),
                        overrides.stream(),
                        assumptions.stream().map(assumption -> "assumed " + assumption.written()))
                .flatMap(names -> names)
                .toList();
    }

    /** Whether there are no changes. */
    public boolean isEmpty() {
        return settings.isEmpty() && patches.isEmpty() && assumptions.isEmpty();
    }
}
