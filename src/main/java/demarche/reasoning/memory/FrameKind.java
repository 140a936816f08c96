package demarche.reasoning.memory;

import demarche.world.Coded;

/** The argument a state would use in public. It justifies a position; it is not what drives it. */
public enum FrameKind implements Coded {
    SOVEREIGNTY_AND_TERRITORIAL_INTEGRITY,
    CHARTER_AND_LAW,
    NO_CHANGE_OF_THE_STATUS_QUO_BY_FORCE,
    LEGITIMATE_SECURITY_CONCERNS,
    RESTRAINT_AND_TALKS,
    DOUBLE_STANDARDS_AND_HEGEMONY,
    WILL_OF_THE_PEOPLE
}
