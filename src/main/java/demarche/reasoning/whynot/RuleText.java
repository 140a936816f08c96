package demarche.reasoning.whynot;

import demarche.world.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as it is written.
 *
 * @param imports what its file imports, and its dialect
 * @param conditions in the order in which they stand
 * @param inference what it concludes; nothing of a rule that only does sums
 * @param types Java types of what its names are bound to
 */
record RuleText(
        String id,
        Place place,
        String imports,
        List<Condition> conditions,
        Optional<Inference> inference,
        Map<String, String> types) {}
