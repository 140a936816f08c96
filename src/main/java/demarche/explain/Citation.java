package demarche.explain;

import demarche.world.Basis;
import demarche.world.Reliability;
import demarche.world.Source;
import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param fact key of the fact
 * @param holds when the fact holds, in words
 * @param reliability of a judged fact
 * @param note context given with the fact
 */
public record Citation(
        String fact,
        String holds,
        Source source,
        Basis basis,
        Optional<Reliability> reliability,
        Optional<String> note) {}
