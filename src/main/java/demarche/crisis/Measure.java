package demarche.crisis;

import demarche.world.Forum;
import demarche.world.Instrument;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A resolution or other measure put to states.
 *
 * @param id its symbol, for instance {@code A/RES/ES-11/4}
 * @param date the day it was put to states; not after the date of the case
 * @param ask its ask level, coded from its operative verbs and never from the votes
 * @param observed the recorded votes, or {@code null}; an outcome, never an input
 */
public record Measure(
        String id,
        LocalDate date,
        Forum forum,
        Instrument instrument,
        TextDirection text,
        AskRange ask,
        Set<Tag> tags,
        @Nullable RecordedVotes observed) {

    /** Symbols of emergency special sessions: {@code A/RES/ES-11/4}, {@code A/ES-11/L.5}. */
    private static final Pattern EMERGENCY = Pattern.compile("A/(RES/)?ES-\\d+/.+");

    /** The direction of the text for its own instrument; otherwise against the acting state. */
    public TextDirection direction(Instrument other) {
        return other == instrument ? text : TextDirection.AGAINST;
    }

    /** Whether it belongs to an emergency special session, according to its symbol. */
    public boolean emergency() {
        return EMERGENCY.matcher(id).matches();
    }
}
