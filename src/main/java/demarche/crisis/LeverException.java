package demarche.crisis;

import demarche.world.QuestionException;

/** An invalid lever setting or assumption in the arguments of a question. */
public final class LeverException extends QuestionException {

    private static final long serialVersionUID = 1;

    /**
     * @param parameter the parameter
     * @param what the argument and its problem
     * @param remedy what was expected; may be empty
     */
    public LeverException(String parameter, String what, String remedy) {
        super(naming -> what, parameter, naming -> remedy);
    }
}
