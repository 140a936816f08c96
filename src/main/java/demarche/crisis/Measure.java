package demarche.crisis;

import demarche.world.Forum;
import demarche.world.Instrument;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing put to states.
 *
 * @param id its symbol, for instance {@code A/RES/ES-11/4}
 * @param date the day it was put to states; never later than the case's
 * @param ask how much its text demands, coded from its operative verbs and never from the votes
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

    /** How resolutions and drafts of emergency special sessions are numbered: {@code A/RES/ES-11/4}, {@code A/ES-11/L.5}. */
    private static final Pattern EMERGENCY = Pattern.compile("A/(RES/)?ES-\\d+/.+");

    /** Which way an option of an instrument leans: as the text says where it is put to states, otherwise as it stands. */
    public TextDirection direction(Instrument other) {
        return other == instrument ? text : TextDirection.AGAINST;
    }

    /** Whether the Assembly met for it in emergency special session, as its symbol says. */
    public boolean emergency() {
        return EMERGENCY.matcher(id).matches();
    }
}
