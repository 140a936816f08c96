package demarche.world.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names the content of the files of a facts folder, so that two results can be seen to rest on the same facts. Where the
 * folder lies, byte-order marks and line ends make no difference.
 */
final class FactsDigest {

    private final SortedMap<String, String> files = new TreeMap<>();

    /** @param relative path below the folder, or what tells it from a file of the same path in another folder */
    void add(String relative, TextFile file) {
        add(relative, of(file));
    }

    /** A file whose own digest is known. */
    void add(String relative, String fileDigest) {
        files.put(relative, fileDigest);
    }

    /** {@code sha256:<hex>} of the paths and the digests of their files, in the order of the paths. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        files.forEach(
                (path, digest) -> lines.append(path).append(' ').append(digest).append('\n'));
        return "sha256:" + sha256(lines.toString());
    }

    /** The digest of one file, in hexadecimal. */
    static String of(TextFile file) {
        return sha256(file.normalised());
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
