package demarche.web.reload;

import demarche.world.read.FactsFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The local folders that facts and rules are read from.
 *
 * @param facts the folder of facts, the shipped one or one of the user
 * @param shipped the shipped facts, over which a folder without a {@code states.csv} lies
 */
public record Folders(Path facts, Path shipped, Path rules) {

    /** The facts as they are read. Whether the folder stands alone is looked up each time: an edit may change that. */
    public FactsFolder factsFolder() {
        return FactsFolder.over(facts, shipped);
    }

    /** The folders of facts that are read: one, or two where one lies over the other. */
    List<Path> factsFolders() {
        return factsFolder().base().isPresent() && !facts.equals(shipped) ? List.of(facts, shipped) : List.of(facts);
    }

    /** All folders that are read. */
    List<Path> all() {
        return Stream.concat(factsFolders().stream(), Stream.of(rules)).toList();
    }
}
