package demarche.world;

/** The options of an {@link Instrument}. */
public enum Option implements Coded {
    YES,
    ABSTAIN,
    NO,
    ABSENT,
    REJECT,
    SILENT,
    RECOGNISE,
    IMPOSE,
    NONE,
    MILITARY_TO_TARGET,
    OTHER_TO_TARGET,
    TO_INITIATOR,
    NOT_CAPABLE,
    CAPABLE,
    OFFERS,
    ACCEPTS,
    REJECTS;

    /** The next lower kind of support: other support instead of arms, and none instead of any other. */
    public Option lesser() {
        return this == MILITARY_TO_TARGET ? OTHER_TO_TARGET : NONE;
    }
}
