package demarche.reasoning.memory;

import demarche.world.Instrument;
import demarche.world.Option;

/** A position that the question imposes on a state in every round, whatever its stance. */
public record Assumed(String state, String measure, Instrument instrument, Option option) {

    /** Returns it as on the command line: {@code CHN.vote=yes}. */
    public String written() {
        return state + "." + instrument.code() + "=" + option.code();
    }
}
