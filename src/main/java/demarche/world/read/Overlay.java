package demarche.world.read;

import demarche.world.Evidence;
import demarche.world.Validity;
import demarche.world.fact.Fact;
import demarche.world.factbase.FactTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Merges the rows of a user's table into the shipped one. A user's row replaces shipped rows with the same keys and
 * time.
 */
final class Overlay {

    private Overlay() {}

    static FactTable of(FactTable below, FactTable own) {
        Map<String, List<Fact>> ownBySeries = new HashMap<>();
        own.listFacts()
                .forEach(fact ->
                        ownBySeries.merge(fact.evidence().series(), List.of(fact), (one, other) -> Stream.concat(
                                        one.stream(), other.stream())
                                .toList()));
        Stream<Fact> kept = below.listFacts().stream()
                .filter(fact -> ownBySeries.getOrDefault(fact.evidence().series(), List.of()).stream()
                        .noneMatch(instead -> speaksInsteadOf(instead.evidence(), fact.evidence())));
        return FactTable.of(
                own.name(), Stream.concat(kept, own.listFacts().stream()).toList(), own.expectation());
    }

    /** Whether two rows have the same keys and the same year or day, or overlapping periods. */
    private static boolean speaksInsteadOf(Evidence own, Evidence below) {
        return own.key().equals(below.key())
                || (own.validity() instanceof Validity.Spell one
                        && below.validity() instanceof Validity.Spell other
                        && (one.knownOn(other.start()) || other.knownOn(one.start())));
    }
}
