package demarche.answer.text;

import java.util.List;

/** Builder of a Markdown page. */
public final class Markdown {
    private final StringBuilder text = new StringBuilder();

    public void paragraph(String sentence) {
        text.append(sentence).append("\n\n");
    }

    public void list(String... items) {
        for (String item : items) {
            text.append("- ").append(item).append('\n');
        }
        text.append('\n');
    }

    public void table(List<String> header, List<List<String>> rows) {
        row(header);
        row(header.stream().map(title -> "---").toList());
        rows.forEach(this::row);
        text.append('\n');
    }

    /** Appends text unchanged. */
    public void verbatim(String part) {
        text.append(part);
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
