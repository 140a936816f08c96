package demarche.reasoning.memory;

import demarche.world.Coded;

/** An argument that a state would use in public. It justifies a position and does not cause it. */
public enum FrameKind implements Coded {
    SOVEREIGNTY_AND_TERRITORIAL_INTEGRITY,
    CHARTER_AND_LAW,
    NO_CHANGE_OF_THE_STATUS_QUO_BY_FORCE,
    LEGITIMATE_SECURITY_CONCERNS,
    RESTRAINT_AND_TALKS,
    DOUBLE_STANDARDS_AND_HEGEMONY,
    WILL_OF_THE_PEOPLE
}
