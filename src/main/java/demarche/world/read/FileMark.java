package demarche.world.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;

/**
 * Tells quickly whether a file is still what it was: reading it and summing it up takes a fraction of what its digest
 * does.
 *
 * @param digest its {@link FactsDigest}
 */
record FileMark(long size, long checksum, String digest) {

    static FileMark of(byte[] content, TextFile text) {
        return new FileMark(content.length, checksum(content), FactsDigest.of(text));
    }

    boolean isOf(byte[] content) {
        return content.length == size && checksum(content) == checksum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(size);
        out.writeLong(checksum);
        out.writeUTF(digest);
    }

    static FileMark read(DataInputStream in) throws IOException {
        return new FileMark(in.readLong(), in.readLong(), in.readUTF());
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
