package demarche.crisis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mutable builder of the changes of scenarios, with the scenario that makes each change. */
final class Changes {

    /**
     * @param said the setting or the patch
     * @param by the scenario that makes it
     * @param name the scenario in messages, with the one that includes it
     * @param heard earlier scenarios with a change of the same thing
     */
    private record Entry<T>(T said, String by, String name, Set<String> heard) {

        Entry<T> includedBy(Scenario scenario) {
            return name.equals(by) ? new Entry<>(said, by, by + " (included by " + scenario.id() + ")", heard) : this;
        }

        Entry<T> hearing(Entry<T> other) {
            Set<String> all = new HashSet<>(heard);
            all.add(other.by);
            all.addAll(other.heard);
            return new Entry<>(said, by, name, Set.copyOf(all));
        }
    }

    /** The comparison of two entries about the same thing. */
    private interface Clash<T> {
        /** Whether both agree. */
        boolean agree(T earlier, T later);

        /** The exception if they disagree. */
        ContradictionException contradiction(Entry<T> earlier, Entry<T> later);
    }

    private static final Clash<LeverSetting> SETTINGS = new Clash<>() {
        @Override
        public boolean agree(LeverSetting earlier, LeverSetting later) {
            return earlier.saysTheSameAs(later);
        }

        @Override
        public ContradictionException contradiction(Entry<LeverSetting> earlier, Entry<LeverSetting> later) {
            return new ContradictionException(
                    pair(earlier, later) + " sets " + earlier.said().written() + ", " + later.name() + " sets "
                            + later.said().written(),
                    naming -> "choose the value, for instance with " + naming.apply("set") + " "
                            + later.said().written() + ", or remove one scenario");
        }
    };

    private static final Clash<FactPatch> PATCHES = new Clash<>() {
        @Override
        public boolean agree(FactPatch earlier, FactPatch later) {
            return earlier.saysTheSameAs(later);
        }

        @Override
        public ContradictionException contradiction(Entry<FactPatch> earlier, Entry<FactPatch> later) {
            return new ContradictionException(
                    pair(earlier, later) + " patches " + earlier.said().subject() + " and "
                            + earlier.said().deed() + ", " + later.name() + " "
                            + later.said().deed(),
                    naming -> "remove one scenario");
        }
    };

    private final Map<String, Entry<LeverSetting>> settings = new LinkedHashMap<>();
    private final Map<String, Entry<FactPatch>> patches = new LinkedHashMap<>();
    private final Set<String> conjectures = new LinkedHashSet<>();

    /**
     * Adds later changes.
     *
     * @param settled levers and facts set later still, for which contradictions do not count
     * @throws ContradictionException if other changes contradict each other
     */
    void add(Changes later, Collection<String> settled) {
        later.settings.forEach((dial, entry) -> add(settings, dial, entry, settled, SETTINGS));
        later.patches.forEach((subject, entry) -> add(patches, subject, entry, settled, PATCHES));
        conjectures.addAll(later.conjectures);
    }

    /** The same changes, with the including scenario. */
    Changes includedBy(Scenario scenario) {
        settings.replaceAll((dial, entry) -> entry.includedBy(scenario));
        patches.replaceAll((subject, entry) -> entry.includedBy(scenario));
        return this;
    }

    /** Adds a scenario's own changes, which override its includes. */
    void override(Scenario scenario) {
        scenario.settings().forEach(setting -> override(settings, setting.dial(), setting, scenario.id()));
        scenario.patches().forEach(patch -> override(patches, patch.subject(), patch, scenario.id()));
        scenario.conjecture().ifPresent(conjectures::add);
    }

    /** Adds settings that override all scenarios. */
    void override(List<LeverSetting> overrides) {
        overrides.forEach(setting -> override(settings, setting.dial(), setting, ""));
    }

    List<LeverSetting> settings() {
        return settings.values().stream().map(Entry::said).toList();
    }

    List<FactPatch> patches() {
        return patches.values().stream().map(Entry::said).toList();
    }

    List<String> conjectures() {
        return new ArrayList<>(conjectures);
    }

    private static <T> void add(
            Map<String, Entry<T>> entries, String subject, Entry<T> later, Collection<String> settled, Clash<T> clash) {
        Entry<T> earlier = entries.get(subject);
        if (earlier == null) {
            entries.put(subject, later);
        } else if (later.heard().contains(earlier.by())) {
            entries.put(subject, later.hearing(earlier));
        } else if (clash.agree(earlier.said(), later.said())
                || earlier.heard().contains(later.by())
                || settled.contains(subject)) {
            entries.put(subject, earlier.hearing(later));
        } else {
            throw clash.contradiction(earlier, later);
        }
    }

    private static <T> void override(Map<String, Entry<T>> entries, String subject, T said, String by) {
        Entry<T> own = new Entry<>(said, by, by, Set.of());
        Entry<T> included = entries.get(subject);
        entries.put(subject, included == null ? own : own.hearing(included));
    }

    private static <T> String pair(Entry<T> earlier, Entry<T> later) {
        return "scenarios " + earlier.by() + " and " + later.by() + " contradict each other: " + earlier.name();
    }
}
