package demarche.crisis;

import demarche.world.QuestionException;

/**
 * Two scenarios that were to be composed change the same thing differently. Each may be right; the fault is with asking
 * for both.
 */
public final class ContradictionException extends QuestionException {

    private static final long serialVersionUID = 1;

    /**
     * @param found which two scenarios, and what each says
     * @param decides which would decide, and what to do
     */
    ContradictionException(String found, Text decides) {
        super(naming -> found, "with", decides);
    }

    /** Which two scenarios contradict each other, and what each says. */
    public String found() {
        return what(naming -> naming);
    }
}
