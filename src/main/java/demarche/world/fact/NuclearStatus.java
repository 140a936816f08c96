package demarche.world.fact;

import demarche.world.Coded;

/** How far a state has come towards nuclear weapons. */
public enum NuclearStatus implements Coded {
    CONSIDERS,
    PURSUES,
    POSSESSES
}
