package demarche.world;

/** Where a measure is put to states. */
public enum Forum implements Coded {
    /** The General Assembly: every member. */
    UNGA,
    /** The Security Council: its fifteen members. */
    UNSC,
    /** An informal coalition: whoever joins. */
    COALITION;

    /** The organs are written as the world writes them: {@code UNGA}, {@code UNSC}. */
    @Override
    public String code() {
        return this == COALITION ? Coded.super.code() : name();
    }
}
