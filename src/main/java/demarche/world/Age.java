package demarche.world;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The age of a fact on a day, counted from the last year its source covers.
 *
 * @param year the year a figure describes, or the last year to which a period was coded
 * @param years how many years before the day that is; 0 in the same year
 * @param staleAfter the age limit of its table in years; 0 means no limit
 */
public record Age(int year, int years, int staleAfter) {

    /** Whether it exceeds the age limit. */
    public boolean stale() {
        return staleAfter > 0 && years > staleAfter;
    }

    /**
     * The age of a fact that held on a day; empty for events, for periods with a known end and for sources kept up to
     * date.
     */
    public static Optional<Age> of(Validity validity, int staleAfter, LocalDate on) {
        return year(validity).map(year -> {
            int seen = Math.min(year, on.getYear());
            return new Age(seen, on.getYear() - seen, staleAfter);
        });
    }

    private static Optional<Integer> year(Validity validity) {
        if (validity instanceof Validity.Annual annual) {
            return Optional.of(annual.year());
        }
        @Nullable LocalDate codedTo = validity instanceof Validity.Spell spell ? spell.codedTo() : null;
        return Optional.ofNullable(codedTo).map(LocalDate::getYear);
    }
}
