package demarche.world;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old what a fact says is on a day, counted from the last year its source looked.
 *
 * @param year the year a figure describes, or the last year to which a period was coded
 * @param years how many years before the day that is; 0 in the same year
 * @param staleAfter the horizon of its table in years; 0 where what the table says does not age
 */
public record Age(int year, int years, int staleAfter) {

    /** Whether it is too old to be relied on unseen. */
    public boolean stale() {
        return staleAfter > 0 && years > staleAfter;
    }

    /**
     * The age of what held on a day; nothing of events, of periods whose end is known and of sources that are kept up,
     * which speak of the day itself.
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
