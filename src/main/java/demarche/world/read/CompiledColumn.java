package demarche.world.read;

import demarche.world.Cell;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One column of a compiled table: its distinct cells, and for each row which of them it has. What a cell says is read
 * once however many rows have it.
 */
final class CompiledColumn {

    private final String[] words;
    private final int[] wordOfRow;
    private final @Nullable Object[] values;

    private CompiledColumn(String[] words, int[] wordOfRow) {
        this.words = words;
        this.wordOfRow = wordOfRow;
        this.values = new @Nullable Object[words.length];
    }

    static CompiledColumn of(int column, List<EvidencedRow> rows) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] wordOfRow = new int[rows.size()];
        for (int i = 0; i < wordOfRow.length; i++) {
            String written = rows.get(i).row().written(column);
            wordOfRow[i] = numbers.computeIfAbsent(written, word -> numbers.size());
        }
        return new CompiledColumn(numbers.keySet().toArray(String[]::new), wordOfRow);
    }

    /** The value of a cell; {@code null} if empty. */
    @Nullable Object value(int row, CellType type) {
        int word = wordOfRow[row];
        if (values[word] == null && !words[word].isEmpty()) {
            values[word] = type.read(new Cell(words[word], Cell.NOWHERE), References.NONE, new Problems());
        }
        return values[word];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        for (String word : words) {
            out.writeUTF(word);
        }
        CompiledInts.write(out, wordOfRow);
    }

    static CompiledColumn read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        return new CompiledColumn(words.toArray(String[]::new), CompiledInts.read(in));
    }
}
