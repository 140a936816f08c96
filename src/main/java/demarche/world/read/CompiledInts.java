package demarche.world.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Numbers written in as few bytes as the largest of them takes, and read in one go. */
final class CompiledInts {

    private CompiledInts() {}

    static void write(DataOutputStream out, int[] numbers) throws IOException {
        boolean narrow = Arrays.stream(numbers).allMatch(number -> number >= 0 && number <= Character.MAX_VALUE);
        out.writeInt(numbers.length);
        out.writeBoolean(narrow);
        for (int number : numbers) {
            if (narrow) {
                out.writeChar(number);
            } else {
                out.writeInt(number);
            }
        }
    }

    static int[] read(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        if (in.readBoolean()) {
            char[] narrow = new char[numbers.length];
            ByteBuffer.wrap(in.readNBytes(numbers.length * Character.BYTES))
                    .asCharBuffer()
                    .get(narrow);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = narrow[i];
            }
        } else {
            ByteBuffer.wrap(in.readNBytes(numbers.length * Integer.BYTES))
                    .asIntBuffer()
                    .get(numbers);
        }
        return numbers;
    }
}
