package demarche.authoring;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Column;
import demarche.answer.text.Lines;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The vocabulary of rules as text, as rows and for programs. */
public final class VocabularyReport {
    private static final int COLUMN = 14;

    private VocabularyReport() {}

    /** A row for each type. */
    public static Listing rows(List<Vocabulary.Entry> entries) {
        return new Listing(
                List.of(
                        Column.whole("type"),
                        Column.whole("kind"),
                        Column.whole("table"),
                        Column.figures("concluded by"),
                        Column.figures("read by"),
                        Column.below("fields")),
                entries.stream()
                        .map(entry -> List.of(
                                entry.name(),
                                kind(entry),
                                entry.table().orElse(""),
                                String.valueOf(entry.concludedBy().size()),
                                String.valueOf(entry.readBy().size()),
                                entry.fields().stream()
                                        .map(Vocabulary.Field::name)
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    /** One type with its fields, their words, and the rules that conclude and read it. */
    public static String text(Vocabulary.Entry entry, int width, Paint paint) {
        StringBuilder text = new StringBuilder(paint.apply(Tone.STRONG, entry.name()))
                .append(" (")
                .append(kind(entry))
                .append(entry.table().map(table -> ", fed by facts/" + table).orElse(""))
                .append(")\n");
        entry.meaning().ifPresent(meaning -> text.append(Lines.labelled("meaning", meaning, width, COLUMN + 2)));
        entry.fields().forEach(field -> text.append("  ").append(field(field, width)));
        text.append(rules("concluded by", entry.concludedBy(), width)).append(rules("read by", entry.readBy(), width));
        return text.append("In a rule:  ").append(pattern(entry)).append('\n').toString();
    }

    private static String field(Vocabulary.Field field, int width) {
        String told = field.type()
                + (field.unit().isEmpty() ? "" : ", " + field.unit())
                + (field.words().isEmpty() ? "" : ": " + String.join(", ", field.words()));
        return Lines.labelled(field.name(), told, width - 2, COLUMN).replace("\n ", "\n   ");
    }

    private static String rules(String label, List<String> ids, int width) {
        return Lines.labelled(label, ids.isEmpty() ? "no rule" : String.join(", ", ids), width, COLUMN + 2);
    }

    private static String pattern(Vocabulary.Entry entry) {
        return entry.name()
                + entry.fields().stream()
                        .limit(2)
                        .map(field -> "$" + field.name() + " : " + field.name())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String kind(Vocabulary.Entry entry) {
        return entry.origin().name().toLowerCase(Locale.ROOT);
    }

    /** Types for programs. */
    public record Answer(int schema, List<Type> types) {
        /** The types. */
        public static Answer of(List<Vocabulary.Entry> entries) {
            return new Answer(1, entries.stream().map(Type::of).toList());
        }
    }

    /** A type that a rule may match. */
    public record Type(
            String name,

            @JsonPropertyDescription("fact, concept or session")
            String kind,

            @JsonPropertyDescription("a sentence with the names of its fields") @Nullable String meaning,

            @JsonPropertyDescription("the file of the facts that feeds it") @Nullable String table,

            List<Vocabulary.Field> fields,

            @JsonPropertyDescription("ids of the rules that conclude it")
            List<String> concludedBy,

            @JsonPropertyDescription("ids of the rules that match it")
            List<String> readBy) {
        private static Type of(Vocabulary.Entry entry) {
            return new Type(
                    entry.name(),
                    VocabularyReport.kind(entry),
                    entry.meaning().orElse(null),
                    entry.table().orElse(null),
                    entry.fields(),
                    entry.concludedBy(),
                    entry.readBy());
        }
    }
}
