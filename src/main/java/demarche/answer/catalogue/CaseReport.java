package demarche.answer.catalogue;

import demarche.answer.text.Column;
import demarche.answer.text.Details;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.crisis.CrisisCase;
import demarche.explain.Explainer;
import demarche.world.Coded;
import demarche.world.Side;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Cases as a list and in detail. */
public final class CaseReport {
    private CaseReport() {}

    /** The list of cases. */
    public static Listing list(List<CrisisCase> cases) {
        return new Listing(
                List.of(
                        Column.whole("id"),
                        Column.whole("date"),
                        Column.whole("act"),
                        Column.figures("measures"),
                        Column.wrapped("title")),
                cases.stream()
                        .map(crisis -> List.of(
                                crisis.id(),
                                crisis.date().toString(),
                                crisis.act().code(),
                                String.valueOf(crisis.measures().size()),
                                crisis.title()))
                        .toList());
    }

    /** The measures of a case. */
    public static Listing measures(CrisisCase crisis) {
        return new Listing(
                List.of(
                        Column.whole("measure"),
                        Column.whole("date"),
                        Column.whole("forum"),
                        Column.whole("instrument"),
                        Column.whole("text"),
                        Column.whole("ask"),
                        Column.wrapped("tags")),
                crisis.measures().stream()
                        .map(measure -> List.of(
                                measure.id(),
                                measure.date().toString(),
                                measure.forum().code(),
                                measure.instrument().code(),
                                measure.text().code(),
                                measure.ask().code(),
                                codes(measure.tags())))
                        .toList());
    }

    /** A case as text. */
    public static String text(CrisisCase crisis, Explainer names, int width, Paint paint) {
        String details = new Details()
                .add("case", crisis.id())
                .add("date", crisis.date() + " (assessments use facts of the day before a measure)")
                .add("dispute", crisis.dispute())
                .add("acting state", names.name(crisis.initiator()))
                .add("affected party", names.name(crisis.affectedParty()))
                .add("act", crisis.act().code() + ": " + crisis.act().description())
                .add("gravity", String.valueOf(crisis.gravity()))
                .add("supporters of the affected party", states(crisis, Side.TARGET, names))
                .add("supporters of the acting state", states(crisis, Side.INITIATOR, names))
                .add("observed", observed(crisis))
                .add("sources", String.join(", ", crisis.sources()))
                .text(width);
        return paint.apply(Tone.STRONG, crisis.title()) + "\n" + details + "\n"
                + measures(crisis).table(width, paint);
    }

    private static String observed(CrisisCase crisis) {
        return crisis.observed().entrySet().stream()
                .map(entry -> entry.getKey().code() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String states(CrisisCase crisis, Side side, Explainer names) {
        return supporters(crisis, side).stream().map(names::name).collect(Collectors.joining(", "));
    }

    static List<String> supporters(CrisisCase crisis, Side side) {
        return crisis.sides().containsKey(side) ? List.copyOf(crisis.sides().get(side)) : List.of();
    }

    private static String codes(Collection<? extends Coded> words) {
        return words.stream().map(Coded::code).sorted().collect(Collectors.joining(", "));
    }
}
