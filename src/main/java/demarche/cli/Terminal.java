package demarche.cli;

import java.io.Console;

/** Whether somebody sits at a terminal. */
final class Terminal {
    private Terminal() {}

    /** From Java 22 on there is a console without a terminal too; it can be asked, which Java 17 does not know of. */
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
