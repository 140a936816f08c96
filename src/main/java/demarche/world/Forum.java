package demarche.world;

/** The forum of a measure. */
public enum Forum implements Coded {
    /** The General Assembly: every member. */
    UNGA,
    /** The Security Council: its fifteen members. */
    UNSC,
    /** An informal coalition: the states that join. */
    COALITION;

    /** UN organs keep their usual abbreviations: {@code UNGA}, {@code UNSC}. */
    @Override
    public String code() {
        return this == COALITION ? Coded.super.code() : name();
    }
}
