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
    REJECTS
}
