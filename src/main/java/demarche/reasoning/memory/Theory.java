package demarche.reasoning.memory;

import demarche.world.Coded;

/** The school of International Relations a rule argues from. */
public enum Theory implements Coded {
    REALISM,
    LIBERALISM,
    CONSTRUCTIVISM,
    DOMESTIC
}
