package demarche.reasoning.memory;

import demarche.world.Coded;

/** The direction of a push. */
public enum Direction implements Coded {
    /** Against the acting state (+). */
    AGAINST(1),
    /** Towards the acting state (−). */
    TOWARDS(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** +1 or −1. */
    public int sign() {
        return sign;
    }
}
