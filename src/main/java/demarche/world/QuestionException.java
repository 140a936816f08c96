package demarche.world;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is asked cannot be answered as it is asked. The fault is with the question, not with a file. Each edge says it in
 * its own words: the command line names an option, the server a parameter of the query.
 */
public abstract class QuestionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A text that names parameters as the edge does. */
    @FunctionalInterface
    public interface Text {
        /** @param naming how the edge writes the name of a parameter */
        String in(UnaryOperator<String> naming);
    }

    private final transient Text what;
    private final @Nullable String parameter;
    private final transient Text remedy;

    /**
     * @param what what was found
     * @param parameter the one that is wrong, where it is one
     * @param remedy what to do; empty where what was found says it
     */
    protected QuestionException(Text what, @Nullable String parameter, Text remedy) {
        super(whole(what.in(name -> name), remedy.in(name -> name)));
        this.what = what;
        this.parameter = parameter;
        this.remedy = remedy;
    }

    /** What was found. */
    public final String what(UnaryOperator<String> naming) {
        return what.in(naming);
    }

    /** The parameter that is wrong, by its name alone. */
    public final Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    /** What to do, as a sentence without its full stop; nothing where what was found says it. */
    public final Optional<String> remedy(UnaryOperator<String> naming) {
        return Optional.of(remedy.in(naming))
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    /** What was found and what to do, in one line. */
    public final String line(UnaryOperator<String> naming) {
        return whole(what.in(naming), remedy.in(naming));
    }

    private static String whole(String what, String remedy) {
        return remedy.isEmpty() ? what : what + "; " + remedy;
    }
}
