package demarche.importing;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** A recorded vote: the vote of each state, in the words of the votes files. */
final class RollCall {

    private final LocalDate date;
    private final String resolution;
    private final SortedMap<String, String> votes = new TreeMap<>();

    /** @param resolution without {@code A/RES/} before it */
    RollCall(LocalDate date, String resolution) {
        this.date = date;
        this.resolution = resolution;
    }

    LocalDate date() {
        return date;
    }

    String resolution() {
        return resolution;
    }

    SortedMap<String, String> votes() {
        return votes;
    }
}
