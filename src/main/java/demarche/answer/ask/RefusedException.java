package demarche.answer.ask;

import demarche.world.QuestionException;
import org.jspecify.annotations.Nullable;

/** A question that has no answer as put. The message gives the reason and a remedy. */
public final class RefusedException extends QuestionException {
    private static final long serialVersionUID = 1;

    /**
     * @param what the finding
     * @param remedy what to do instead; may be empty
     */
    public RefusedException(String what, String remedy) {
        this(naming -> what, null, naming -> remedy);
    }

    /**
     * @param what the finding
     * @param parameter the invalid parameter, if it is one
     * @param remedy what to do instead; may be empty
     */
    public RefusedException(Text what, @Nullable String parameter, Text remedy) {
        super(what, parameter, remedy);
    }

    /** A question about a party to the case. */
    public static RefusedException ofParty(String state) {
        return new RefusedException(
                state + " is a party to the case; parties have no inferred position", "choose another state");
    }

    /** A number outside its range. */
    public static RefusedException number(String parameter, int value, String expected) {
        return new RefusedException(naming -> naming.apply(parameter) + " " + value, parameter, naming -> expected);
    }
}
