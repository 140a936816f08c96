package demarche.answer.text;

/** How the command line names a parameter. */
public final class CommandOption {
    private CommandOption() {}

    /** The option, for instance {@code --within} of {@code within}. */
    public static String of(String parameter) {
        return "--" + parameter;
    }
}
