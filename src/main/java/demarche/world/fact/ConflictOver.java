package demarche.world.fact;

import demarche.world.Coded;

/** What an armed conflict is fought over (the incompatibility of UCDP). */
public enum ConflictOver implements Coded {
    TERRITORY,
    GOVERNMENT
}
