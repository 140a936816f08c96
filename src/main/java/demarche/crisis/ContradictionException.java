package demarche.crisis;

/**
 * Two scenarios that were to be composed change the same thing differently. Each may be right; the fault is with asking
 * for both.
 */
public final class ContradictionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String found;

    /**
     * @param found which two scenarios, and what each says
     * @param decides which would decide, and what to do
     */
    ContradictionException(String found, String decides) {
        super(found + "; " + decides);
        this.found = found;
    }

    /** Which two scenarios contradict each other, and what each says. */
    public String found() {
        return found;
    }
}
