package demarche.evaluate.fit;

import demarche.world.Option;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why one state should vote as it does, whatever the reasons weigh.
 *
 * @param observed how it voted
 * @param strengths of its pushes, added up by rule, in thousandths of full strength
 */
record ReasonedVote(String state, Option observed, SortedMap<String, Integer> strengths) {
    ReasonedVote {
        strengths = Collections.unmodifiableSortedMap(new TreeMap<>(strengths));
    }
}
