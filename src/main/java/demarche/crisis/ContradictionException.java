package demarche.crisis;

import demarche.world.QuestionException;

/**
 * Two scenarios change the same thing differently. The fault is in the combination, not in a file.
 */
public final class ContradictionException extends QuestionException {

    private static final long serialVersionUID = 1;

    /**
     * @param found the two scenarios and their changes
     * @param decides remedy
     */
    ContradictionException(String found, Text decides) {
        super(naming -> found, "with", decides);
    }

    /** The two scenarios and their changes. */
    public String found() {
        return what(naming -> naming);
    }
}
