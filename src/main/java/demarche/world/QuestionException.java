package demarche.world;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question that cannot be answered as put. The problem is in the question, not in a file. The command line names
 * options in messages, the server names query parameters.
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
     * @param what the finding
     * @param parameter the invalid parameter, if it is one
     * @param remedy what to do; may be empty
     */
    protected QuestionException(Text what, @Nullable String parameter, Text remedy) {
        super(whole(what.in(name -> name), remedy.in(name -> name)));
        this.what = what;
        this.parameter = parameter;
        this.remedy = remedy;
    }

    /** The finding. */
    public final String what(UnaryOperator<String> naming) {
        return what.in(naming);
    }

    /** The name of the invalid parameter. */
    public final Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    /** The remedy as a sentence without a full stop; may be empty. */
    public final Optional<String> remedy(UnaryOperator<String> naming) {
        return Optional.of(remedy.in(naming))
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    /** The finding and the remedy, in one line. */
    public final String line(UnaryOperator<String> naming) {
        return whole(what.in(naming), remedy.in(naming));
    }

    private static String whole(String what, String remedy) {
        return remedy.isEmpty() ? what : what + "; " + remedy;
    }
}
