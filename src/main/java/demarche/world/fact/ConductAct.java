package demarche.world.fact;

import demarche.world.Coded;

/** What a state did in a dispute. */
public enum ConductAct implements Coded {
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
