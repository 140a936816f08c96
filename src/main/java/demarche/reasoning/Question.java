package demarche.reasoning;

import demarche.crisis.Assumption;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Rung;
import demarche.world.Instrument;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A question to the engine.
 *
 * @param measure a measure of the case
 * @param without drivers that are switched off
 * @param earlier measures of the same dispute whose recorded votes count as the record; none for an inference
 *     without earlier votes
 */
public record Question(CrisisCase crisis, Measure measure, SortedSet<Driver> without, List<Measure> earlier) {

    /** @throws IllegalArgumentException if an earlier measure is not earlier */
    public Question {
        earlier = List.copyOf(earlier);
        for (Measure other : earlier) {
            if (!other.date().isBefore(measure.date())) {
                throw new IllegalArgumentException(other.id() + " of " + other.date() + " is no record for "
                        + measure.id() + " of " + measure.date());
            }
        }
    }

    /** Returns the question on the case's first measure, with all drivers and no record. */
    public static Question of(CrisisCase crisis) {
        return of(crisis, crisis.measures().get(0), Set.of());
    }

    /** Returns the question on a measure of a case, with some drivers switched off and no record. */
    public static Question of(CrisisCase crisis, Measure measure, Set<Driver> without) {
        return new Question(crisis, measure, Collections.unmodifiableSortedSet(new TreeSet<>(without)), List.of());
    }

    /** Returns this question with the record of earlier measures of the dispute. */
    public Question withRecord(List<Measure> measures) {
        return new Question(crisis, measure, without, measures);
    }

    /** Returns this question with one more driver switched off. */
    public Question without(Driver driver) {
        SortedSet<Driver> off = new TreeSet<>(without);
        off.add(driver);
        return new Question(crisis, measure, Collections.unmodifiableSortedSet(off), earlier);
    }

    /** Returns the direction of the text; against the acting state for an instrument without a text. */
    public TextDirection text(Instrument instrument) {
        return instrument == measure.instrument() ? measure.text() : TextDirection.AGAINST;
    }

    /** Returns the intervals of an instrument for this question, from the lowest up; none without a stance. */
    public List<Rung> rungs(InstrumentAssessment on) {
        return on.asks().isEmpty()
                ? List.of()
                : Ladder.rungs(on.measure(), on.instrument(), text(on.instrument()), on.asks());
    }

    /** Returns an assumed position for this question. */
    public Assumed assumed(Assumption assumption) {
        Instrument instrument = assumption.instrument();
        String put = instrument == measure.instrument() ? measure.id() : instrument.code();
        return new Assumed(assumption.state(), put, instrument, assumption.option());
    }
}
