package demarche.answer.text;

import demarche.world.Option;

/** The meaning of a text, for colouring. */
public enum Tone {
    PLAIN,
    STRONG,
    FAINT,
    /** Against the acting state. */
    AGAINST,
    /** Towards the acting state. */
    TOWARDS,
    /** Does not match the record. */
    UNMATCHED;

    /** The tone of an option, by its direction. */
    public static Tone of(Option option) {
        return switch (option) {
            case YES, REJECT, IMPOSE, MILITARY_TO_TARGET, OTHER_TO_TARGET -> AGAINST;
            case NO, RECOGNISE, TO_INITIATOR -> TOWARDS;
            case ABSENT, SILENT, NONE, NOT_CAPABLE -> FAINT;
            case ABSTAIN, CAPABLE, OFFERS, ACCEPTS, REJECTS -> PLAIN;
        };
    }

    /** The tone of a stance. */
    public static Tone of(int milli) {
        return milli > 0 ? AGAINST : milli < 0 ? TOWARDS : PLAIN;
    }
}
