package demarche.cli;

/** Exit codes. */
final class ExitCode {
    /** Success, also if nothing was found. */
    static final int OK = 0;
    /** Internal error. */
    static final int INTERNAL = 1;
    /** Wrong command-line arguments. */
    static final int USAGE = 2;
    /** Error in a file. */
    static final int FILE = 3;
    /** A figure fails {@code --require}. */
    static final int MISSED = 4;

    private ExitCode() {}
}
