package demarche.crisis.read;

import demarche.crisis.Instrument;
import demarche.crisis.Option;
import demarche.world.Coded;
import demarche.world.Place;
import demarche.world.fact.Fact;
import demarche.world.fact.Limit;
import demarche.world.fact.Pledge;
import demarche.world.read.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Checks the instruments and options that {@code limits.csv} names. The world, which reads that table, knows nothing of
 * instruments.
 */
final class LimitWords {

    private LimitWords() {}

    static void check(Collection<Fact> facts, Problems problems) {
        for (Fact fact : facts) {
            if (fact instanceof Limit limit) {
                check(limit.instrument(), limit.option(), limit.evidence().place(), problems);
            } else if (fact instanceof Pledge pledge) {
                check(pledge.instrument(), pledge.option(), pledge.evidence().place(), problems);
            }
        }
    }

    private static void check(String instrumentCode, String option, Place place, Problems problems) {
        Optional<Instrument> instrument = Coded.find(Instrument.class, instrumentCode);
        if (instrument.isEmpty()) {
            List<String> instruments = Coded.codes(Instrument.class);
            problems.addUnknown(
                    place, "instrument", instrumentCode, "one of " + String.join(", ", instruments), instruments);
            return;
        }
        List<String> options =
                instrument.get().options().stream().map(Option::code).toList();
        if (!options.contains(option)) {
            problems.addUnknown(
                    place, "option of " + instrumentCode, option, "one of " + String.join(", ", options), options);
        }
    }
}
