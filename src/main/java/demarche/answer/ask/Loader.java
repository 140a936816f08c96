package demarche.answer.ask;

import demarche.world.read.FactsFolder;
import java.nio.file.Path;
import java.util.Optional;

/** Opens a desk over facts and rules. Implementations may cache what they read and infer. */
@FunctionalInterface
public interface Loader {
    /** A loader without a cache. */
    Loader FRESH = (facts, rules, crisis) -> Desk.of(Loaded.of(facts, rules, crisis));

    /** @param crisis id or path of the next case, if known */
    Desk open(FactsFolder facts, Path rules, Optional<String> crisis);
}
