package demarche.crisis;

import demarche.world.QuestionException;

/** A lever was set in a way it cannot be, outside any file. The fault is with what was typed. */
public final class LeverException extends QuestionException {

    private static final long serialVersionUID = 1;

    /**
     * @param parameter that was typed
     * @param what what was typed, and what is wrong with it
     * @param remedy what was expected; empty where there is nothing else
     */
    public LeverException(String parameter, String what, String remedy) {
        super(naming -> what, parameter, naming -> remedy);
    }
}
