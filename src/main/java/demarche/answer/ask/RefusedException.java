package demarche.answer.ask;

import demarche.world.QuestionException;
import org.jspecify.annotations.Nullable;

/** What is asked cannot be answered as it is asked: the message says why, and what can be. */
public final class RefusedException extends QuestionException {
    private static final long serialVersionUID = 1;

    /**
     * @param what what was found
     * @param remedy what to ask instead; empty where what was found says it
     */
    public RefusedException(String what, String remedy) {
        this(naming -> what, null, naming -> remedy);
    }

    /**
     * @param what what was found
     * @param parameter the one that is wrong, where it is one
     * @param remedy what to ask instead; empty where what was found says it
     */
    public RefusedException(Text what, @Nullable String parameter, Text remedy) {
        super(what, parameter, remedy);
    }

    /** A question about a party to the case, whose position is not weighed. */
    public static RefusedException ofParty(String state) {
        return new RefusedException(
                state + " is a party to the case, and its position is not weighed", "choose another state");
    }

    /** A number out of its range. */
    public static RefusedException number(String parameter, int value, String expected) {
        return new RefusedException(naming -> naming.apply(parameter) + " " + value, parameter, naming -> expected);
    }
}
