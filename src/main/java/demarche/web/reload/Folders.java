package demarche.web.reload;

import demarche.world.read.FactsFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The local folders of facts and rules.
 *
 * @param facts folder of facts, shipped or of the user
 * @param shipped folder of the shipped facts, used below a folder without {@code states.csv}
 */
public record Folders(Path facts, Path shipped, Path rules) {

    /** The folder of facts to read. An edit can change whether it stands alone. */
    public FactsFolder factsFolder() {
        return FactsFolder.over(facts, shipped);
    }

    /** The one or two folders of facts that are read. */
    List<Path> factsFolders() {
        return factsFolder().base().isPresent() && !facts.equals(shipped) ? List.of(facts, shipped) : List.of(facts);
    }

    /** All folders that are read. */
    List<Path> all() {
        return Stream.concat(factsFolders().stream(), Stream.of(rules)).toList();
    }
}
