package demarche.web.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A compressed answer, as kept and sent. */
public final class Reply {
    private final byte[] compressed;

    private Reply(byte[] compressed) {
        this.compressed = compressed;
    }

    /** Compresses a text in UTF-8. */
    public static Reply of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Compresses bytes. */
    public static Reply of(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(512, bytes.length / 6));
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 8192)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply(out.toByteArray());
    }

    /** Size of the compressed answer in bytes. */
    public int size() {
        return compressed.length;
    }

    /** The answer in gzip. */
    public byte[] compressed() {
        return compressed.clone();
    }

    /** The uncompressed answer. */
    public byte[] plain() {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
