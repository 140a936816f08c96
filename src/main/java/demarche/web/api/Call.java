package demarche.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A request that has been read: what is asked, and how it is answered.
 *
 * @param asked identifies the answer, together with facts and rules: a value, or a list of values
 * @param command the command line that gives the same; nothing where there is none
 * @param answer computes it
 */
public record Call(Object asked, Optional<String> command, Supplier<String> answer) {

    /** A call that has no equal on the command line. */
    public static Call of(Object asked, Supplier<String> answer) {
        return new Call(asked, Optional.empty(), answer);
    }

    /** A call that answers as a command does with {@code --format json}. */
    public static Call as(Object asked, List<String> command, Supplier<String> answer) {
        return new Call(
                asked,
                Optional.of("./demarche " + command.stream().map(Call::quoted).collect(Collectors.joining(" "))
                        + " --format json"),
                answer);
    }

    /** An argument as a shell takes it; what a header cannot carry becomes a question mark. */
    private static String quoted(String argument) {
        String plain = argument.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.matches("[A-Za-z0-9_@%+=:,./-]+") ? plain : "'" + plain.replace("'", "'\\''") + "'";
    }
}
