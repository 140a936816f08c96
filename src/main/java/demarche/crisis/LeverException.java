package demarche.crisis;

/** A lever was set in a way it cannot be, outside any file. The fault is with what was typed. */
public final class LeverException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message one line: what was typed, what is wrong with it, what was expected */
    public LeverException(String message) {
        super(message);
    }
}
