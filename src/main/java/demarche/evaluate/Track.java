package demarche.evaluate;

import demarche.world.Coded;

/** The use of earlier votes in an inference. The two tracks are never mixed in one figure. */
public enum Track implements Coded {
    /** No vote of the same dispute, in facts or in weights. */
    COLD,
    /** Earlier recorded votes of the same dispute too. */
    WITH_RECORD
}
