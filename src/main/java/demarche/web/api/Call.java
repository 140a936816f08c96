package demarche.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A parsed request with its computation.
 *
 * @param asked identifier of the answer for given facts and rules: a value or a list of values
 * @param command the command with the same answer, if there is one
 * @param answer computes the answer
 */
public record Call(Object asked, Optional<String> command, Supplier<String> answer) {

    /** Returns a call without an equivalent command. */
    public static Call of(Object asked, Supplier<String> answer) {
        return new Call(asked, Optional.empty(), answer);
    }

    /** Returns a call with the answer of a command with {@code --format json}. */
    public static Call as(Object asked, List<String> command, Supplier<String> answer) {
        return new Call(
                asked,
                Optional.of("./demarche " + command.stream().map(Call::quoted).collect(Collectors.joining(" "))
                        + " --format json"),
                answer);
    }

    /** Quotes an argument for a shell. Characters that a header cannot hold become question marks. */
    private static String quoted(String argument) {
        String plain = argument.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.matches("[A-Za-z0-9_@%+=:,./-]+") ? plain : "'" + plain.replace("'", "'\\''") + "'";
    }
}
