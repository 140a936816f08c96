package demarche.reasoning.memory;

import demarche.world.Coded;

/** A family of reasons for which states lean. */
public enum Driver implements Coded {
    /** Regime and world view, and whether it decides foreign policy or only colours its words. */
    IDEOLOGY,
    /** Security guarantees and the coordination among allies. */
    ALLIANCE,
    /** A principal supporter: arms, money, a veto as a shield. */
    PATRONAGE,
    /** Trade, finance, energy, food, aid, secondary sanctions. */
    EXPOSURE,
    /** Claims held and suffered, separatism, linkage to an own precedent. */
    TERRITORY,
    /** Proximity, rivalry, great-power competition. */
    SECURITY,
    /** Law and neutrality. */
    NORMS,
    /** Religion, diaspora, colonial and liberation memory. */
    IDENTITY,
    /** Regional consensus. */
    BLOC,
    /** Leader, coalition, limits set at home. */
    DOMESTIC,
    /** Own conduct in the same dispute. */
    RECORD
}
