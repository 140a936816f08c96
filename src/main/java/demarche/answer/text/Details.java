package demarche.answer.text;

import java.util.ArrayList;
import java.util.List;

/** A detail view: labels and texts. */
public final class Details {
    private record Entry(String label, String text) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a line, unless the text is empty. */
    public Details add(String label, String text) {
        if (!text.isBlank()) {
            entries.add(new Entry(label, text));
        }
        return this;
    }

    /** The lines, with texts in one column. */
    public String text(int width) {
        int column =
                entries.stream().mapToInt(entry -> entry.label().length()).max().orElse(0) + 2;
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(Lines.labelled(entry.label(), entry.text(), width, column)));
        return text.toString();
    }
}
