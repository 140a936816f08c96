package demarche.reasoning.memory;

import demarche.world.Coded;

/** A family of reasons. */
public enum Driver implements Coded {
    IDEOLOGY("regime and world view, and whether it decides foreign policy or only colours its words"),
    ALLIANCE("security guarantees, declared partnerships and coordination among allies"),
    PATRONAGE("a principal supporter, and a veto as a shield"),
    EXPOSURE("trade, arms, energy, food and secondary sanctions"),
    TERRITORY("claims held and suffered, separatism, an own precedent"),
    SECURITY("proximity, rivalry, great-power competition"),
    NORMS("what law and neutrality ask of every state"),
    IDENTITY("diaspora and the memory of liberation"),
    BLOC("consensus of a region or a grouping"),
    DOMESTIC("leader, coalition, limits at home"),
    RECORD("own conduct earlier in the same dispute");

    private final String description;

    Driver(String description) {
        this.description = description;
    }

    /** Returns the reasons of the family, to complete a sentence that begins with its name. */
    public String description() {
        return description;
    }
}
