package demarche.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a fact holds. */
public sealed interface Validity {

    /** Whether the fact may inform a question asked as of {@code date}. */
    boolean knownOn(LocalDate date);

    /** The first day on which the fact may inform anything. */
    LocalDate start();

    /** What the key of a fact ends in to tell it from others of the same table and keys, for instance {@code -2021}. */
    default String keySuffix() {
        return "-" + start();
    }

    /**
     * Holds from a day until a day, both included.
     *
     * @param to last day, or {@code null} where it has not ended
     * @param codedTo of a spell that had not ended when its source was last coded, the last day the source covers;
     *     {@code null} where the source is kept up
     */
    record Spell(
            LocalDate start,
            @Nullable LocalDate to,
            @Nullable LocalDate codedTo) implements Validity {

        /** A spell of a source that is kept up. */
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

    /** Happened on a day and is part of the record ever after. */
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
