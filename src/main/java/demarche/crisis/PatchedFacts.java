package demarche.crisis;

import demarche.world.fact.Fact;
import demarche.world.factbase.FactTable;
import demarche.world.factbase.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The facts that patches remove and add; both sides of a symmetric fact.
 *
 * @param removed sorted by key
 * @param added sorted by key
 */
public record PatchedFacts(List<Fact> removed, List<Fact> added) {

    /** No changes. */
    public static final PatchedFacts NONE = new PatchedFacts(List.of(), List.of());

    public PatchedFacts {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** The inverse changes. */
    public PatchedFacts undone() {
        return new PatchedFacts(/* removed= */ added, /* added= */ removed);
    }

    /** The patched world. Its digest still names the original files. */
    public World applyTo(World world) {
        List<FactTable> tables = new ArrayList<>();
        Set<String> touched = touched();
        world.tables().forEach((name, table) -> {
            if (!touched.contains(name)) {
                tables.add(table);
            }
        });
        for (String name : touched) {
            List<Fact> facts = new ArrayList<>(without(world.listFactsOf(name), removed));
            added.stream().filter(fact -> fact.evidence().table().equals(name)).forEach(facts::add);
            tables.add(Optional.ofNullable(world.tables().get(name))
                    .map(table -> FactTable.of(name, facts, table.expectation()))
                    .orElseGet(() -> FactTable.of(name, facts)));
        }
        return new World(tables, world.listSources(), world.digest());
    }

    /**
     * The facts of a day that change. Removing the figure of a year also brings back the figure of the year before.
     */
    public PatchedFacts knownOn(LocalDate date, World world) {
        World patched = applyTo(world);
        List<Fact> gone = new ArrayList<>();
        List<Fact> come = new ArrayList<>();
        for (String name : touched()) {
            List<Fact> before = known(world, name, date);
            List<Fact> after = known(patched, name, date);
            gone.addAll(without(before, after));
            come.addAll(without(after, before));
        }
        return new PatchedFacts(gone, come);
    }

    /** The names of the changed tables. */
    private SortedSet<String> touched() {
        SortedSet<String> names = new TreeSet<>();
        removed.forEach(fact -> names.add(fact.evidence().table()));
        added.forEach(fact -> names.add(fact.evidence().table()));
        return names;
    }

    private static List<Fact> known(World world, String table, LocalDate date) {
        return Optional.ofNullable(world.tables().get(table))
                .map(it -> it.knownOn(date))
                .orElse(List.of());
    }

    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        Set<Fact> gone = new HashSet<>(others);
        return facts.stream().filter(fact -> !gone.contains(fact)).toList();
    }
}
