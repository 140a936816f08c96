package demarche.answer.ask;

import demarche.world.read.FactsFolder;
import java.nio.file.Path;
import java.util.Optional;

/** Opens a desk over facts and rules; a caller with many commands may keep what was read and inferred. */
@FunctionalInterface
public interface Loader {
    /** Reads facts and rules anew each time. */
    Loader FRESH = (facts, rules, crisis) -> Desk.of(Loaded.of(facts, rules, crisis));

    /** @param crisis id or path of the case that will be asked about, where that is known */
    Desk open(FactsFolder facts, Path rules, Optional<String> crisis);
}
