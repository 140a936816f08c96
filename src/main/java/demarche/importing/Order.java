package demarche.importing;

import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The settings of an import.
 *
 * @param release the publisher's file
 * @param world current facts of the folder
 * @param source key that the rows cite
 * @param replaces keys of older releases whose rows may be replaced
 * @param resolutions resolutions whose votes are imported; empty for attendance and agreement
 * @param since first year to import
 * @param leftOut years to skip
 * @param progress progress callback
 */
public record Order(
        ReleaseKind kind,
        Path release,
        FactsFolder folder,
        World world,
        String source,
        Set<String> replaces,
        List<String> resolutions,
        Optional<Integer> since,
        Optional<Set<Integer>> leftOut,
        Consumer<String> progress) {

    public Order {
        replaces = Set.copyOf(replaces);
        resolutions = List.copyOf(resolutions);
    }

    /** Whether rows of a source may be replaced. */
    boolean owns(String key) {
        return key.equals(source) || replaces.contains(key);
    }

    int firstYear() {
        return since.orElse(kind.since());
    }

    boolean leavesOut(int year) {
        return leftOut.orElse(kind.leftOut()).contains(year);
    }
}
