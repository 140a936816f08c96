package demarche.crisis;

import demarche.world.World;
import demarche.world.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which facts patches take away and which they bring; of a symmetric table both sides.
 *
 * @param removed sorted by key
 * @param added sorted by key
 */
public record PatchedFacts(List<Fact> removed, List<Fact> added) {

    /** Nothing goes and nothing comes. */
    public static final PatchedFacts NONE = new PatchedFacts(List.of(), List.of());

    public PatchedFacts {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** What takes the patches back. */
    public PatchedFacts undone() {
        return new PatchedFacts(/* removed= */ added, /* added= */ removed);
    }

    /** The world as patched. Its digest stays: it names the files that were read. */
    public World applyTo(World world) {
        List<Fact> facts = new ArrayList<>(without(world.listFacts(), removed));
        facts.addAll(added);
        return new World(facts, world.listSources(), world.digest());
    }

    /**
     * Which facts known on a day go and come. More than what is patched can move: where a year's figure goes, that of
     * the year before counts again.
     */
    public PatchedFacts knownOn(LocalDate date, World world) {
        List<Fact> before = world.asOf(date).facts();
        List<Fact> after = applyTo(world).asOf(date).facts();
        return new PatchedFacts(without(before, after), without(after, before));
    }

    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        Set<Fact> gone = new HashSet<>(others);
        return facts.stream().filter(fact -> !gone.contains(fact)).toList();
    }
}
