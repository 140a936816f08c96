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
 * What a run of the program finds around it.
 *
 * @param out where results go; a reader that goes away ends nothing but the output
 * @param err where all else goes
 * @param env the environment variables
 * @param home the folder in which {@code facts} and {@code rules} are looked for
 * @param charset of the terminal
 * @param terminal whether results are read by a person at a terminal
 */
public record Surroundings(
        PrintStream out, PrintStream err, Map<String, String> env, Path home, Charset charset, boolean terminal) {

    /** The surroundings of this process. */
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

    /** Prints a text for people. */
    void print(String text) {
        out.writeBytes(text.getBytes(charset));
        out.flush();
    }

    /** Prints a text for programs, in UTF-8 wherever it goes. */
    void printData(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Whether a variable is set to anything. */
    boolean has(String variable) {
        return !env.getOrDefault(variable, "").isEmpty();
    }
}
