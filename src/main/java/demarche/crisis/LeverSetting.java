package demarche.crisis;

import demarche.world.Place;
import java.util.Optional;

/**
 * A lever turned to a value.
 *
 * @param by whose hand turns it: {@code initiator}, {@code target} or the code of a state, as the lever asks
 * @param of the party of which something is asked: {@code initiator} or {@code target}
 * @param place where it is written
 */
public record LeverSetting(String lever, int value, Optional<String> by, Optional<String> of, Place place) {

    /** What is turned: the lever and the hand, for instance {@code escalation@initiator}. Two hands turn two dials. */
    public String dial() {
        return lever + by.map(hand -> "@" + hand).orElse("");
    }

    /** Whether the other turns the same dial to the same value, wherever it is written. */
    public boolean saysTheSameAs(LeverSetting other) {
        return dial().equals(other.dial()) && value == other.value && of.equals(other.of);
    }

    /** As on the command line, for instance {@code peace-initiative=2@CHN/of:target}. */
    public String written() {
        return lever + "=" + value + by.map(hand -> "@" + hand).orElse("")
                + of.map(party -> "/of:" + party).orElse("");
    }
}
