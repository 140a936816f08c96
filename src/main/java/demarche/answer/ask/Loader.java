package demarche.answer.ask;

import demarche.world.read.FactsFolder;
import java.nio.file.Path;

/** Reads facts and rules; a caller with many commands may keep what was read. */
@FunctionalInterface
public interface Loader {
    Loaded load(FactsFolder facts, Path rules);

    /**
     * Reads both for a question about a case, so that what is known on its day can be looked up while the rules are made
     * ready. A case that cannot be read is left for the question to complain of.
     *
     * @param id of the case, or its path
     */
    default Loaded load(FactsFolder facts, Path rules, String id) {
        return load(facts, rules);
    }
}
