package demarche.robustness;

import demarche.world.Coded;

/** Grades of confidence, best first. */
public enum Grade implements Coded {
    HIGH,
    MODERATE,
    LOW
}
