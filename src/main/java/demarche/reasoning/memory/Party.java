package demarche.reasoning.memory;

import demarche.crisis.Side;

/** A party of the case, or one of its declared supporters, on its side. */
public record Party(String state, Side side, Role role) {

    /** Whether a state is itself a party or has declared itself for one. */
    public enum Role {
        PRINCIPAL,
        DECLARED_SUPPORTER
    }
}
