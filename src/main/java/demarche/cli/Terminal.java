package demarche.cli;

import java.io.Console;

/** Detects whether the output is a terminal. */
final class Terminal {
    private Terminal() {}

    /** Since Java 22 a console may exist without a terminal. {@code isTerminal} tells, but Java 17 does not have it. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
