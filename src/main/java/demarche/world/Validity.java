package demarche.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The validity of a fact. */
public sealed interface Validity {

    /** Whether the fact may be used for a question as of {@code date}. */
    boolean knownOn(LocalDate date);

    /** The first day on which the fact may be used. */
    LocalDate start();

    /** The suffix of a fact's key that distinguishes it in time, for instance {@code -2021}. */
    default String keySuffix() {
        return "-" + start();
    }

    /**
     * A period, both days included.
     *
     * @param to last day, or {@code null} if open
     * @param codedTo of a spell that had not ended when its source was last coded, the last day the source covers;
     *     {@code null} if the source is kept up
     */
    record Spell(
            LocalDate start,
            @Nullable LocalDate to,
            @Nullable LocalDate codedTo) implements Validity {

        /** A period from a source kept up to date. */
        public Spell(LocalDate start, @Nullable LocalDate to) {
            this(start, to, null);
        }

        @Override
        public boolean knownOn(LocalDate date) {
            return !date.isBefore(start) && (to == null || !date.isAfter(to));
        }

        @Override
        public String toString() {
            if (to != null) {
                return start + " to " + to;
            }
            return "since " + start + (codedTo == null ? "" : ", coded to " + codedTo.getYear());
        }
    }

    /**
     * Describes one year and counts from the first day of the next, until a later year of the same table and keys
     * replaces it.
     */
    record Annual(int year) implements Validity {
        @Override
        public LocalDate start() {
            return LocalDate.of(year + 1, 1, 1);
        }

        @Override
        public String keySuffix() {
            return "-" + year;
        }

        @Override
        public boolean knownOn(LocalDate date) {
            return !date.isBefore(start());
        }

        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }

    /** An event on a day, part of the record from then on. */
    record Event(LocalDate start) implements Validity {
        @Override
        public boolean knownOn(LocalDate date) {
            return !date.isBefore(start);
        }

        @Override
        public String toString() {
            return start.toString();
        }
    }
}
