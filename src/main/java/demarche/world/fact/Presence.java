package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * Forces, a base or contractors of another state that a state hosts by consent.
 *
 * @param state the host
 */
@CsvTable(value = "presences", when = Validity.Spell.class)
public record Presence(
        @Key(STATE) String state,
        @Key(STATE) String sender,
        @Key Kind kind,
        Evidence evidence) implements Fact {

    /** Kinds of presence on the territory of another state. */
    public enum Kind implements Coded {
        /** An installation held for years. */
        BASE,
        /** Forces sent to fight or to train. */
        TROOPS,
        /** A private military company close to the government of the sender. */
        CONTRACTORS
    }
}
