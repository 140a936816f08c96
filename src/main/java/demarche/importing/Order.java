package demarche.importing;

import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is to be imported.
 *
 * @param release the publisher's file
 * @param world what the folder holds so far
 * @param source the key under which rows are entered
 * @param replaces keys of older releases whose rows the new one may rewrite
 * @param resolutions of votes: those whose votes are wanted; none for attendance and agreement
 * @param since the first year wanted
 * @param leftOut years that are not imported
 * @param progress is told how far a long file is
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

    /** Whether rows of a source may be rewritten. */
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
