package demarche.reasoning;

import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.reasoning.memory.Driver;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is asked of the engine.
 *
 * @param measure one of the case's
 * @param without drivers that are switched off
 */
public record Question(CrisisCase crisis, Measure measure, SortedSet<Driver> without) {

    /** The case's first measure, with every driver on. */
    public static Question of(CrisisCase crisis) {
        return of(crisis, crisis.measures().get(0), Set.of());
    }

    /** A measure of a case with some drivers switched off. */
    public static Question of(CrisisCase crisis, Measure measure, Set<Driver> without) {
        return new Question(crisis, measure, Collections.unmodifiableSortedSet(new TreeSet<>(without)));
    }
}
