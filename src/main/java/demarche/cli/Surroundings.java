package demarche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The environment of one run.
 *
 * @param out stream for results; a closed pipe ends only the output
 * @param err stream for everything else
 * @param env the environment variables
 * @param home the folder that contains {@code facts} and {@code rules}
 * @param charset of the terminal
 * @param terminal whether the output is a terminal
 */
public record Surroundings(
        PrintStream out, PrintStream err, Map<String, String> env, Path home, Charset charset, boolean terminal) {

    /** The environment of this process. */
    public static Surroundings ofProcess() {
        Charset charset = charsetOfProcess();
        return new Surroundings(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                System.getenv(),
                Path.of(System.getProperty("demarche.home", "")),
                charset,
                Terminal.isInteractive());
    }

    private static Charset charsetOfProcess() {
        for (String property : new String[] {"sun.stdout.encoding", "stdout.encoding", "native.encoding"}) {
            String name = System.getProperty(property);
            if (name != null && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.defaultCharset();
    }

    /** A writer to {@link #out} in the charset of the terminal. */
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, charset), true);
    }

    /** A writer to {@link #err} in the charset of the terminal. */
    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, charset), true);
    }

    /** Prints text in the charset of the terminal. */
    void print(String text) {
        out.writeBytes(text.getBytes(charset));
        out.flush();
    }

    /** Prints machine-readable output, always in UTF-8. */
    void printData(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Whether a variable is set and not empty. */
    boolean has(String variable) {
        return !env.getOrDefault(variable, "").isEmpty();
    }
}
