package demarche.robustness;

import demarche.reasoning.Placement;
import demarche.world.Option;
import java.util.Optional;

/**
 * The sensitivity of a stance to one weight or fact.
 *
 * @param of the weight or fact
 * @param less position with a smaller weight or without the fact
 * @param more position with a greater weight; empty for a fact
 * @param down change of the stance with less of it, in milli-log-odds, + against the acting state; 0 if no stance
 *     decides
 * @param up change with more of it; 0 for a fact
 * @param from the unchanged option
 */
public record Swing(Thing of, Placement less, Optional<Placement> more, int down, int up, Optional<Option> from) {

    /** A weight or fact that a stance depends on. */
    public sealed interface Thing {

        /** Its key. */
        String key();

        /**
         * The weight of a driver rule.
         *
         * @param milli current value in milli-log-odds, without sign
         * @param less lowered value
         * @param more raised value
         */
        record OfWeight(String rule, int milli, int less, int more) implements Thing {
            @Override
            public String key() {
                return rule;
            }
        }

        /** A judged fact of the argument. */
        record OfFact(Ground.OfFact ground) implements Thing {
            @Override
            public String key() {
                return ground.key();
            }
        }
    }

    /** Whether the option differs at either end. */
    public boolean flips() {
        return isFlipped(less) || more.filter(this::isFlipped).isPresent();
    }

    /** Whether the option differs at that end. */
    public boolean isFlipped(Placement end) {
        return !end.option().equals(from);
    }

    /** The greater of the two changes, in milli-log-odds, from 0. */
    public int effect() {
        return Math.max(Math.abs(down), Math.abs(up));
    }
}
