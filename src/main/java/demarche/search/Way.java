package demarche.search;

import demarche.world.Coded;

/** The direction of a lever from its baseline. */
public enum Way implements Coded {
    RISING(1),
    FALLING(-1);

    private final int sign;

    Way(int sign) {
        this.sign = sign;
    }

    /** 1 for higher values, −1 for lower ones. */
    public int sign() {
        return sign;
    }
}
