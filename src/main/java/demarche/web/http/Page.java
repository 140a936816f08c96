package demarche.web.http;

import demarche.web.work.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the page and its libraries, from the class path. A path may consist of plain names only, so that it cannot leave
 * these folders.
 */
public final class Page {
    private static final String FOLDER = "/demarche/web";
    private static final Pattern OWN =
            Pattern.compile("(?:/[A-Za-z0-9_-]+)*/[A-Za-z0-9_-][A-Za-z0-9_.-]*\\.([a-z0-9]+)");
    private static final Pattern LIBRARY = Pattern.compile(
            "/webjars/(?:d3/[0-9.]+/dist/d3\\.min|(?:lit|lit-html|lit-element|lit__reactive-element)/[0-9.]+"
                    + "(?:/(?:directives|decorators))?/[a-z-]+)\\.(js)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    /**
     * A file.
     *
     * @param tag identifier of the content
     * @param lasting whether the content never changes because its version is in the path
     */
    public record File(String type, Reply content, String tag, boolean lasting) {}

    private final Map<String, File> kept = new ConcurrentHashMap<>();

    /** Finds the file at a path. */
    public Optional<File> find(String path) {
        String named = "/".equals(path) ? "/index.html" : path;
        File known = kept.get(named);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<File> read = read(named);
        read.ifPresent(file -> kept.put(named, file));
        return read;
    }

    /** Returns the HTML of the page, if it exists. */
    public Optional<String> index() {
        return find("/").map(file -> new String(file.content().plain(), StandardCharsets.UTF_8));
    }

    private static Optional<File> read(String path) {
        Matcher library = LIBRARY.matcher(path);
        if (library.matches()) {
            return read("/META-INF/resources" + path, library.group(1), true);
        }
        Matcher own = OWN.matcher(path);
        return own.matches() && !path.startsWith("/webjars/") && !path.contains("..")
                ? read(FOLDER + path, own.group(1), false)
                : Optional.empty();
    }

    private static Optional<File> read(String resource, String ending, boolean lasting) {
        String type = TYPES.get(ending);
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Page.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            String tag = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
            return Optional.of(new File(type, Reply.of(bytes), tag, lasting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
