package demarche.crisis;

import demarche.world.Coded;

/** The direction of the text of a measure. */
public enum TextDirection implements Coded {
    /** Against the acting state: a yes vote is against it. */
    AGAINST,
    /** In favour of the acting state: a yes vote is towards it. */
    FAVOURS;

    /** 1 if a yes vote is against the acting state, −1 if it is towards it. */
    public int sign() {
        return this == AGAINST ? 1 : -1;
    }
}
