package demarche.robustness;

import demarche.world.Coded;

/** How much confidence there is in an inference, or in one of the things confidence depends on; the best first. */
public enum Grade implements Coded {
    HIGH,
    MODERATE,
    LOW
}
