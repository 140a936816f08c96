package demarche.reasoning.memory;

import demarche.world.Coded;

/** The school of International Relations of a rule. */
public enum Theory implements Coded {
    REALISM,
    LIBERALISM,
    CONSTRUCTIVISM,
    DOMESTIC
}
