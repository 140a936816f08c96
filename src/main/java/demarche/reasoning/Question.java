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
 * What is asked of the engine.
 *
 * @param measure one of the case's
 * @param without drivers that are switched off
 * @param earlier measures of the same dispute whose recorded votes are the states' record; none for an inference that is
 *     cold, blind to every vote of the dispute
 */
public record Question(CrisisCase crisis, Measure measure, SortedSet<Driver> without, List<Measure> earlier) {

    /** @throws IllegalArgumentException where an earlier measure is not earlier */
    public Question {
        earlier = List.copyOf(earlier);
        for (Measure other : earlier) {
            if (!other.date().isBefore(measure.date())) {
                throw new IllegalArgumentException(other.id() + " of " + other.date() + " is no record for "
                        + measure.id() + " of " + measure.date());
            }
        }
    }

    /** The case's first measure, with every driver on and no record. */
    public static Question of(CrisisCase crisis) {
        return of(crisis, crisis.measures().get(0), Set.of());
    }

    /** A measure of a case with some drivers switched off and no record. */
    public static Question of(CrisisCase crisis, Measure measure, Set<Driver> without) {
        return new Question(crisis, measure, Collections.unmodifiableSortedSet(new TreeSet<>(without)), List.of());
    }

    /** The same with the record of earlier measures of the dispute. */
    public Question withRecord(List<Measure> measures) {
        return new Question(crisis, measure, without, measures);
    }

    /** The same with one more driver switched off. */
    public Question without(Driver driver) {
        SortedSet<Driver> off = new TreeSet<>(without);
        off.add(driver);
        return new Question(crisis, measure, Collections.unmodifiableSortedSet(off), earlier);
    }

    /** Which way what is put on an instrument is worded: against the acting state where there is no text. */
    public TextDirection text(Instrument instrument) {
        return instrument == measure.instrument() ? measure.text() : TextDirection.AGAINST;
    }

    /** The rungs of an instrument as this question puts it, from the lowest up; none of one that is no matter of stance. */
    public List<Rung> rungs(InstrumentAssessment on) {
        return on.asks().isEmpty()
                ? List.of()
                : Ladder.rungs(on.measure(), on.instrument(), text(on.instrument()), on.asks());
    }

    /** An imposed position on what is put by this question. */
    public Assumed assumed(Assumption assumption) {
        Instrument instrument = assumption.instrument();
        String put = instrument == measure.instrument() ? measure.id() : instrument.code();
        return new Assumed(assumption.state(), put, instrument, assumption.option());
    }
}
