package demarche.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Security headers of every response. */
public final class SecurityHeaders {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script[^>]*type=\"importmap\"[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final Map<String, String> headers = new LinkedHashMap<>();

    /** @param page HTML of the page; its import map is the only inline script that may run */
    public SecurityHeaders(Optional<String> page) {
        String importMap = page.map(SecurityHeaders::hashes).orElse("");
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'" + importMap
                        + "; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none';"
                        + " form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script';"
                        + " trusted-types lit-html");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cache-Control", "no-cache");
    }

    private static String hashes(String page) {
        return IMPORT_MAP
                .matcher(page)
                .results()
                .map(found -> " 'sha256-" + sha256(found.group(1)) + "'")
                .collect(Collectors.joining());
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /** The headers by name. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
