package demarche.answer.text;

/** Option names of parameters. */
public final class CommandOption {
    private CommandOption() {}

    /** The option of a parameter, for instance {@code --within} for {@code within}. */
    public static String of(String parameter) {
        return "--" + parameter;
    }
}
