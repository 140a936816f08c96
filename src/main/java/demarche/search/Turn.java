package demarche.search;

import demarche.crisis.LeverSetting;
import demarche.reasoning.memory.Driver;
import demarche.world.fact.Fact;
import java.util.List;

/** One change that may help to turn a state. */
public sealed interface Turn {

    /** What tells it from others, as people write it. */
    String id();

    /** What is turned, of which a set holds one turn at most: of a lever the dial. */
    String subject();

    /** What it counts as, in thousandths; positive. */
    int cost();

    /**
     * A lever is turned.
     *
     * @param dial it belongs to
     */
    record OfLever(Dial dial, LeverSetting setting, int cost) implements Turn {
        @Override
        public String id() {
            return setting.written();
        }

        @Override
        public String subject() {
            return setting.dial();
        }

        Way way() {
            return setting.value() > dial.lever().baseline() ? Way.RISING : Way.FALLING;
        }
    }

    /**
     * A fact no longer holds.
     *
     * @param facts the fact; of a symmetric table both sides
     */
    record OfFact(String key, List<Fact> facts, int cost) implements Turn {
        public OfFact {
            facts = List.copyOf(facts);
        }

        @Override
        public String id() {
            return key;
        }

        @Override
        public String subject() {
            return key;
        }
    }

    /** A driver is switched off. */
    record OfDriver(Driver driver, int cost) implements Turn {
        @Override
        public String id() {
            return "without " + driver.code();
        }

        @Override
        public String subject() {
            return "a driver";
        }
    }
}
