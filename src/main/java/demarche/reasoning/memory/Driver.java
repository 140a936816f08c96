package demarche.reasoning.memory;

import demarche.world.Coded;

/** A family of reasons. */
public enum Driver implements Coded {
    IDEOLOGY("regime, ideology and voting record"),
    ALLIANCE("security guarantees, coordination of policy and declared partnerships"),
    PATRONAGE("dependence on supporters, and vetoes"),
    EXPOSURE("trade, arms, energy, food and secondary sanctions"),
    TERRITORY("territorial claims, occupations, separatism and precedents"),
    SECURITY("rivalry, proximity and military presence"),
    NORMS("international law, non-alignment and the scrutiny of human rights"),
    IDENTITY("diasporas and historical ties"),
    BLOC("groups and unions"),
    DOMESTIC("domestic matters and changes of leader"),
    RECORD("own conduct in the same dispute before the case");

    private final String description;

    Driver(String description) {
        this.description = description;
    }

    /** Returns the reasons of the family, to complete a sentence that begins with its name. */
    public String description() {
        return description;
    }
}
