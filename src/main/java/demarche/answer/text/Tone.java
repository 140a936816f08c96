package demarche.answer.text;

import demarche.world.Option;

/** What a piece of text is, for those who show it in colour. */
public enum Tone {
    PLAIN,
    STRONG,
    FAINT,
    /** Leans against the acting state. */
    AGAINST,
    /** Leans towards the acting state. */
    TOWARDS,
    /** Does not match the record. */
    UNMATCHED;

    /** The tone of an option, by the side it leans to. */
    public static Tone of(Option option) {
        return switch (option) {
            case YES, REJECT, IMPOSE, MILITARY_TO_TARGET, OTHER_TO_TARGET -> AGAINST;
            case NO, RECOGNISE, TO_INITIATOR -> TOWARDS;
            case ABSENT, SILENT, NONE, NOT_CAPABLE -> FAINT;
            case ABSTAIN, CAPABLE, OFFERS, ACCEPTS, REJECTS -> PLAIN;
        };
    }

    /** The tone of a figure on the scale of stances. */
    public static Tone of(int milli) {
        return milli > 0 ? AGAINST : milli < 0 ? TOWARDS : PLAIN;
    }
}
