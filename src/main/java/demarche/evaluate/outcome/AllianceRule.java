package demarche.evaluate.outcome;

import demarche.world.fact.Membership;
import demarche.world.factbase.Snapshot;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The naive rule an inference has to beat: members of some organisations act, all others do not.
 *
 * @param organisations codes; a full member of any of them on the day is one of those who act
 * @param except states that are members and were known, after the event, not to act: the rule has seen what it predicts
 */
public record AllianceRule(SortedSet<String> organisations, SortedSet<String> except) {

    /** "EU, G7 or NATO, less Türkiye": the exception is of this baseline alone and was made in hindsight. */
    public static final AllianceRule LESS_TURKIYE = of(List.of("EU", "G7", "NATO"), List.of("TUR"));

    /** The rule without an exception chosen in hindsight. */
    public static final AllianceRule WITHOUT_EXCEPTION = of(List.of("EU", "G7", "NATO"), List.of());

    private static AllianceRule of(List<String> organisations, List<String> except) {
        return new AllianceRule(
                Collections.unmodifiableSortedSet(new TreeSet<>(organisations)),
                Collections.unmodifiableSortedSet(new TreeSet<>(except)));
    }

    /** The states it takes to act. */
    Set<String> states(Snapshot day) {
        return day.listFacts(Membership.class).stream()
                .filter(membership -> membership.role() == Membership.Role.MEMBER)
                .filter(membership -> organisations.contains(membership.organisation()))
                .map(Membership::state)
                .filter(state -> !except.contains(state))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In words. */
    String title() {
        String title = "member of " + String.join(", ", organisations);
        return except.isEmpty() ? title : title + ", except " + String.join(", ", except) + " (chosen in hindsight)";
    }
}
