package demarche.answer.catalogue;

import demarche.answer.text.Column;
import demarche.answer.text.Details;
import demarche.answer.text.Lines;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.world.Source;
import java.util.List;

/** Sources as a list and in detail. */
public final class SourceReport {
    private SourceReport() {}

    /** The list of sources. */
    public static Listing list(List<Source> sources) {
        return new Listing(
                List.of(
                        Column.whole("key"),
                        Column.whole("published"),
                        Column.shortened("licence", 16),
                        Column.below("title")),
                sources.stream()
                        .map(source -> List.of(
                                source.key(),
                                source.published(),
                                source.licence(),
                                source.title() + ". " + source.publisher()))
                        .toList());
    }

    /** A source as text, with the facts that cite it. */
    public static String text(Source source, FactList facts, int width, Paint paint) {
        String details = new Details()
                .add("source", source.key())
                .add("publisher", source.publisher())
                .add("published", source.published())
                .add("address", source.url() == null ? "" : source.url().toString())
                .add("licence", source.licence())
                .add("note", source.note() == null ? "" : source.note())
                .add("facts", String.valueOf(facts.size()))
                .text(width);
        return paint.apply(Tone.STRONG, String.join("\n", Lines.wrap(source.title(), width))) + "\n" + details
                + (facts.size() == 0 ? "" : "\n" + facts.text(width, paint));
    }
}
