package demarche.crisis.read;

import demarche.crisis.Instrument;
import demarche.crisis.Option;
import demarche.world.Coded;
import demarche.world.Place;
import demarche.world.fact.Fact;
import demarche.world.fact.Limit;
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
                check(limit, problems);
            }
        }
    }

    private static void check(Limit limit, Problems problems) {
        Place place = limit.evidence().place();
        Optional<Instrument> instrument = Coded.find(Instrument.class, limit.instrument());
        if (instrument.isEmpty()) {
            List<String> instruments = Coded.codes(Instrument.class);
            problems.addUnknown(
                    place, "instrument", limit.instrument(), "one of " + String.join(", ", instruments), instruments);
            return;
        }
        List<String> options =
                instrument.get().options().stream().map(Option::code).toList();
        if (!options.contains(limit.option())) {
            problems.addUnknown(
                    place,
                    "option of " + limit.instrument(),
                    limit.option(),
                    "one of " + String.join(", ", options),
                    options);
        }
    }
}
