package demarche.cli;

/** What a command tells its caller. */
final class ExitCode {
    /** Done, also where nothing was found. */
    static final int OK = 0;
    /** A fault of the program itself. */
    static final int INTERNAL = 1;
    /** Typed wrong on the command line. */
    static final int USAGE = 2;
    /** Wrong inside a file. */
    static final int FILE = 3;
    /** A figure misses what was required of it. */
    static final int MISSED = 4;

    private ExitCode() {}
}
