package demarche.crisis;

import demarche.world.Place;
import java.util.Optional;

/**
 * A lever set to a value.
 *
 * @param by the actor: {@code initiator}, {@code target} or a state code, depending on the lever
 * @param of the party asked for concessions: {@code initiator} or {@code target}
 * @param place place in a file
 */
public record LeverSetting(String lever, int value, Optional<String> by, Optional<String> of, Place place) {

    /** The lever with its actor, for instance {@code escalation@initiator}. Each actor has its own value. */
    public String dial() {
        return lever + by.map(hand -> "@" + hand).orElse("");
    }

    /** Whether the other is the same setting. */
    public boolean saysTheSameAs(LeverSetting other) {
        return dial().equals(other.dial()) && value == other.value && of.equals(other.of);
    }

    /** As on the command line, for instance {@code peace-initiative=2@CHN/of:target}. */
    public String written() {
        return lever + "=" + value + by.map(hand -> "@" + hand).orElse("")
                + of.map(party -> "/of:" + party).orElse("");
    }
}
