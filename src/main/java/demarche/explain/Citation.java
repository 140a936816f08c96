package demarche.explain;

import demarche.world.Age;
import demarche.world.Basis;
import demarche.world.Place;
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
 * @param origin where the fact stands, in which of the folders read
 * @param age how old what it says is on the day asked about, where that can be said
 */
public record Citation(
        String fact,
        String holds,
        Source source,
        Basis basis,
        Optional<Reliability> reliability,
        Optional<String> note,
        Place origin,
        Optional<Age> age) {}
