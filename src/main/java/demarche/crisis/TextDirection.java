package demarche.crisis;

import demarche.world.Coded;

/** Whom the text of a measure leans against. */
public enum TextDirection implements Coded {
    /** Against the acting state: a yes leans against it. */
    AGAINST,
    /** In favour of the acting state: a yes leans towards it. */
    FAVOURS;

    /** 1 where a yes leans against the acting state, −1 where it leans towards it. */
    public int sign() {
        return this == AGAINST ? 1 : -1;
    }
}
