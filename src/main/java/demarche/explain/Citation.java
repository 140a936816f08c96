package demarche.explain;

import demarche.world.Age;
import demarche.world.Basis;
import demarche.world.Place;
import demarche.world.Reliability;
import demarche.world.Source;
import java.util.Optional;

/**
 * The source of a fact.
 *
 * @param fact key of the fact
 * @param holds when the fact holds, in words
 * @param reliability of a judged fact
 * @param note context given with the fact
 * @param origin the folder, file and line of the fact
 * @param age the age of the fact on the day of the question, where it is known
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
