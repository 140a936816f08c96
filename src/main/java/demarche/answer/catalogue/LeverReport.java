package demarche.answer.catalogue;

import demarche.answer.text.Column;
import demarche.answer.text.CommandOption;
import demarche.answer.text.Details;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.crisis.ByWhom;
import demarche.crisis.Lever;
import demarche.crisis.LeverDirection;
import demarche.crisis.LeverEffect;
import demarche.world.Source;
import java.util.List;
import java.util.stream.Collectors;

/** Levers as a list and in detail. */
public final class LeverReport {
    private LeverReport() {}

    /** The list of levers. */
    public static Listing list(List<Lever> levers) {
        return new Listing(
                List.of(
                        Column.whole("id"),
                        Column.figures("from"),
                        Column.figures("to"),
                        Column.figures("step"),
                        Column.whole("unit"),
                        Column.whole("by"),
                        Column.figures("baseline"),
                        Column.wrapped("title")),
                levers.stream()
                        .map(lever -> List.of(
                                lever.id(),
                                String.valueOf(lever.from()),
                                String.valueOf(lever.to()),
                                String.valueOf(lever.step()),
                                lever.unit(),
                                lever.by().code(),
                                String.valueOf(lever.baseline()),
                                lever.title()))
                        .toList());
    }

    /** The effects of a lever by instrument. */
    public static Listing effects(Lever lever) {
        return new Listing(
                List.of(
                        Column.whole("instrument"),
                        Column.whole("direction"),
                        Column.whole("mechanism"),
                        Column.wrapped("contested")),
                lever.effects().stream()
                        .map(effect -> List.of(
                                effect.instrument().code(),
                                effect.direction().code(),
                                effect.mechanism(),
                                effect.contested().orElse("")))
                        .toList());
    }

    /** A lever as text. */
    public static String text(Lever lever, List<Source> references, int width, Paint paint) {
        Details details = new Details()
                .add("lever", lever.id())
                .add("range", lever.range())
                .add("baseline", String.valueOf(lever.baseline()))
                .add("turned by", by(lever.by()))
                .add("concessions of", of(lever))
                .add("conjecture", conjecture(lever))
                .add(
                        "usage",
                        CommandOption.of("set") + " " + lever.id() + "="
                                + (lever.baseline() == lever.to() ? lever.from() : lever.to()) + example(lever))
                .add(
                        "values",
                        lever.rungs().entrySet().stream()
                                .map(rung -> rung.getKey() + " " + rung.getValue())
                                .collect(Collectors.joining("\n")));
        lever.effects().forEach(effect -> details.add(Words.of(effect.instrument()), effect(effect)));
        details.add("references", ScenarioReport.cited(references));
        return paint.apply(Tone.STRONG, lever.title()) + "\n" + details.text(width);
    }

    private static String effect(LeverEffect effect) {
        return way(effect.direction()) + ". " + effect.mechanism()
                + effect.contested().map(dispute -> "\nContested: " + dispute).orElse("");
    }

    private static String way(LeverDirection direction) {
        return switch (direction) {
            case AGAINST_INITIATOR -> "Against the acting state";
            case TOWARDS_INITIATOR -> "Towards the acting state";
            case EITHER -> "Either way";
        };
    }

    private static String by(ByWhom by) {
        return switch (by) {
            case NOBODY -> "nobody";
            case SIDE -> "a side: initiator (the acting state) or target (the affected party)";
            case STATE -> "a state, by its code";
        };
    }

    private static String of(Lever lever) {
        String parties = "initiator or target";
        return !lever.ofWhom()
                ? ""
                : lever.ofRequiredFrom().isPresent()
                        ? parties + "; required from " + lever.ofRequiredFrom().getAsInt() + " on"
                        : parties;
    }

    private static String conjecture(Lever lever) {
        return lever.conjectureFrom().isPresent()
                ? "no precedent from " + lever.conjectureFrom().getAsInt() + " on"
                : "";
    }

    private static String example(Lever lever) {
        String hand =
                switch (lever.by()) {
                    case NOBODY -> "";
                    case SIDE -> "@initiator";
                    case STATE -> "@CHN";
                };
        return hand + (lever.ofWhom() ? "/of:target" : "");
    }
}
