package demarche.search;

import demarche.crisis.LeverSetting;
import demarche.reasoning.memory.Driver;
import demarche.world.fact.Fact;
import java.util.List;

/** One possible change. */
public sealed interface Turn {

    /** Its id, in the notation of the command line. */
    String id();

    /** Its subject; a set has at most one change per subject. */
    String subject();

    /** Its cost in thousandths; positive. */
    int cost();

    /**
     * A lever setting.
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
     * A removed fact.
     *
     * @param facts the fact; both sides of a symmetric fact
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

    /** A switched-off driver. */
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
