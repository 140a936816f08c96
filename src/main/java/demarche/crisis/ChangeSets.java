package demarche.crisis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Composes scenarios and single settings into one set of changes. */
public final class ChangeSets {

    private final Levers levers;
    private final Function<String, Scenario> included;

    /**
     * @param levers levers, to find settings that are conjecture
     * @param included finds an included scenario by its id; includes must not be circular
     */
    public ChangeSets(Levers levers, Function<String, Scenario> included) {
        this.levers = levers;
        this.included = included;
    }

    /**
     * Composes scenarios, each after those it includes, and settings, which override them.
     *
     * @throws ContradictionException if two scenarios, neither of which includes the other, turn the same dial to
     *     different values or patch the same fact differently, and no override decides
     */
    public ChangeSet compose(List<Scenario> leftToRight, List<LeverSetting> overrides) {
        Set<String> settled = new HashSet<>();
        overrides.forEach(setting -> settled.add(setting.dial()));
        Changes changes = new Changes();
        for (Scenario scenario : leftToRight) {
            changes.add(expand(scenario, settled), settled);
        }
        changes.override(overrides);
        List<LeverSetting> settings = changes.settings().stream()
                .sorted(Comparator.comparing(LeverSetting::dial))
                .toList();
        return new ChangeSet(
                leftToRight.stream().map(Scenario::id).distinct().toList(),
                written(overrides),
                settings,
                changes.patches(),
                conjectures(changes, settings),
                List.of());
    }

    /** A later setting of the same lever and actor replaces the earlier one. */
    private static List<String> written(List<LeverSetting> overrides) {
        Map<String, String> byDial = new LinkedHashMap<>();
        overrides.forEach(setting -> byDial.put(setting.dial(), setting.written()));
        return List.copyOf(byDial.values());
    }

    private Changes expand(Scenario scenario, Set<String> settledLater) {
        Set<String> settled = new HashSet<>(settledLater);
        scenario.settings().forEach(setting -> settled.add(setting.dial()));
        scenario.patches().forEach(patch -> settled.add(patch.subject()));
        Changes changes = new Changes();
        for (String id : scenario.includes()) {
            changes.add(expand(included.apply(id), settled).includedBy(scenario), settled);
        }
        changes.override(scenario);
        return changes;
    }

    private List<String> conjectures(Changes changes, List<LeverSetting> settings) {
        List<String> conjectures = new ArrayList<>(changes.conjectures());
        for (LeverSetting setting : settings) {
            levers.findLever(setting.lever())
                    .filter(lever -> lever.isConjecture(setting.value()))
                    .map(lever -> setting.written() + " has no precedent"
                            + lever.findRung(setting.value())
                                    .map(rung -> " (" + rung + ")")
                                    .orElse("")
                            + ": its effects are conjecture")
                    .ifPresent(conjectures::add);
        }
        return List.copyOf(conjectures);
    }
}
