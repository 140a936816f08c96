package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * An act of a state in a dispute before the case.
 *
 * @param dispute the dispute's id, as cases name it
 * @param toward the state it was done to or for
 */
@CsvTable(value = "conduct", when = Validity.Event.class)
public record Conduct(
        @Key(STATE) String state,
        @Key String dispute,
        @Key Act act,
        @Key(STATE) String toward,
        Evidence evidence) implements Fact {

    /** Acts in a dispute. */
    public enum Act implements Coded {
        SANCTIONS_IMPOSED,
        DIPLOMATS_EXPELLED,
        RELATIONS_SEVERED,
        TERRITORY_MADE_AVAILABLE,
        TROOPS_SENT,
        ARMS_SUPPLIED,
        NON_LETHAL_AID_SUPPLIED,
        ENTITY_RECOGNISED,
        RECOGNITION_REFUSED,
        TALKS_HOSTED,
        PEACE_INITIATIVE,
        COUNTER_SANCTIONS_SUFFERED
    }
}
