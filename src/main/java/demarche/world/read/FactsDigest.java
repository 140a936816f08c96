package demarche.world.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names the content of the files of a facts folder, so that two results can be seen to rest on the same facts. Where the
 * folder lies, byte-order marks and line ends make no difference.
 */
final class FactsDigest {

    private final SortedMap<String, String> contents = new TreeMap<>();

    /** @param relative path below the folder */
    void add(String relative, TextFile file) {
        contents.put(relative, file.normalised());
    }

    /** {@code sha256:<hex>} of every file's path, length and content, in the order of the paths. */
    @Override
    public String toString() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : contents.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                String head = file.getKey() + "\n" + content.length + "\n";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
