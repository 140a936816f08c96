package demarche.crisis;

import demarche.world.Instrument;
import demarche.world.Place;
import demarche.world.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A crisis to which states respond.
 *
 * @param date the day of the act or of the response; facts are those of the day before
 * @param dispute id shared by cases on the same matter, so that earlier conduct counts as record
 * @param initiator the acting state
 * @param target the affected party, or {@code null} if it is no UN member
 * @param onBehalfOf the affected party if it is not a UN member
 * @param gravity 0 words, 1 coercion short of force, 2 use of force, 3 annexation or mass atrocity
 * @param sides declared supporters of each party; the parties themselves are not among them
 * @param measures at least one; the first is the default
 * @param observed paths below {@code facts/} of observed positions, by instrument; outcomes, never inputs
 * @param sources keys of the sources of the coding
 */
public record CrisisCase(
        String id,
        String title,
        LocalDate date,
        String dispute,
        String initiator,
        @Nullable String target,
        @Nullable String onBehalfOf,
        Act act,
        int gravity,
        Map<Side, SortedSet<String>> sides,
        List<Measure> measures,
        Map<Instrument, String> observed,
        List<String> sources,
        Place place) {

    /** Code of the affected party, UN member or not. */
    public String affectedParty() {
        return target != null ? target : Objects.requireNonNull(onBehalfOf, "a case names target or on_behalf_of");
    }

    /** The acting state and the affected party. */
    public Set<String> parties() {
        return Set.of(initiator, affectedParty());
    }

    /** Whether a state is the acting state or the affected party. */
    public boolean isParty(String state) {
        return parties().contains(state);
    }

    /** The day of the facts: the day before the case, so that no effect of the case can enter. */
    public LocalDate asOf() {
        return date.minusDays(1);
    }

    /** The measure with that id, if the case has one. */
    public Optional<Measure> findMeasure(String measureId) {
        return measures.stream().filter(m -> m.id().equals(measureId)).findFirst();
    }
}
