package demarche.world.read;

import demarche.world.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file.
 *
 * @param shown the path by which problems name the file, with {@code /} between its parts
 * @param text its content without a byte-order mark
 */
public record TextFile(String shown, String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file of UTF-8 text. One that is missing, cannot be read or is not UTF-8 is a problem and yields nothing:
     * guessing another encoding would garble names in silence.
     */
    public static Optional<TextFile> read(Path file, String shown, Problems problems) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            problems.add(new Place(shown, 0, 0), "missing file", "a file at this path");
            return Optional.empty();
        } catch (IOException e) {
            problems.add(new Place(shown, 0, 0), "a file that cannot be read", "a readable text file");
            return Optional.empty();
        }
        return of(bytes, shown, problems);
    }

    /** The text of the bytes of a file; what is not UTF-8 is a problem and yields nothing. */
    static Optional<TextFile> of(byte[] bytes, String shown, Problems problems) {
        return decode(bytes, shown, problems)
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .map(text -> new TextFile(shown, text));
    }

    /** The text with line feeds only, so that how an editor ends lines makes no difference. */
    public String normalised() {
        return text.replace("\r\n", "\n");
    }

    /** The file as a whole. */
    public Place place() {
        return new Place(shown, 0, 0);
    }

    private static Optional<String> decode(byte[] bytes, String shown, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            problems.add(new Place(shown, line, column), "a byte that is not UTF-8", "text saved as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
