package demarche.answer.ask;

/** What is asked cannot be answered as it is asked: the message says why, and what can be. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message cause and remedy, for the one who asked */
    public RefusedException(String message) {
        super(message);
    }
}
