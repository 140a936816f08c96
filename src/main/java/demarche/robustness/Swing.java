package demarche.robustness;

import demarche.reasoning.Placement;
import demarche.world.Option;
import java.util.Optional;

/**
 * How far a stance swings with one thing it rests on.
 *
 * @param of the thing
 * @param less where the state stands with a lesser weight, or without the fact
 * @param more where it stands with a greater weight; nothing of a fact
 * @param down how far the stance goes with less of it, in milli-log-odds, + against the acting state; 0 off the ladder
 * @param up how far it goes with more of it; 0 of a fact
 * @param from the option with everything as it is
 */
public record Swing(Thing of, Placement less, Optional<Placement> more, int down, int up, Optional<Option> from) {

    /** What a stance rests on and can swing with. */
    public sealed interface Thing {

        /** Names it. */
        String key();

        /**
         * The weight of a driver rule.
         *
         * @param milli as it is, in milli-log-odds without sign
         * @param less moved down
         * @param more moved up
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

    /** Whether the option is another one at either end. */
    public boolean flips() {
        return isFlipped(less) || more.filter(this::isFlipped).isPresent();
    }

    /** Whether the option is another one at that end. */
    public boolean isFlipped(Placement end) {
        return !end.option().equals(from);
    }

    /** The greater of its two ways, in milli-log-odds, from 0. */
    public int effect() {
        return Math.max(Math.abs(down), Math.abs(up));
    }
}
