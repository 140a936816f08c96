package demarche.inquiry;

/**
 * Where inquiries are answered.
 *
 * @param loaded facts and rules
 * @param sessions of its engine
 */
public record Desk(Loaded loaded, Sessions sessions) {
    /** A desk for one inquiry, which keeps no session. */
    public static Desk of(Loaded loaded) {
        return new Desk(loaded, Sessions.fresh(loaded.engine()));
    }
}
