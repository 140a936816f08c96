package demarche.answer.catalogue;

import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.world.fact.State;
import java.util.Collection;
import java.util.List;

/** States as a list and in detail. */
public final class StateReport {
    private StateReport() {}

    /** The list of states. */
    public static Listing list(Collection<State> states) {
        return new Listing(
                List.of(
                        Column.whole("code"),
                        new Column("state", "short_name", Column.Align.LEFT, Column.Fit.WHOLE, 0),
                        new Column("UN name", "name", Column.Align.LEFT, Column.Fit.SHORTEN, 20),
                        Column.whole("group"),
                        new Column("member", "member", Column.Align.LEFT, Column.Fit.SHORTEN, 12)),
                states.stream()
                        .map(state -> List.of(
                                state.code(),
                                state.shortName(),
                                state.name(),
                                state.group().code(),
                                state.evidence().validity().toString()))
                        .toList());
    }

    /** A state as text, with every fact that names it. */
    public static String text(State state, FactList facts, int width, Paint paint) {
        return paint.apply(Tone.STRONG, state.shortName() + " (" + state.code() + ")")
                + officialName(state) + "\n"
                + Figures.count(facts.size(), "fact") + " in all years, by table\n\n" + facts.text(width, paint);
    }

    private static String officialName(State state) {
        return state.name().equals(state.shortName()) ? "" : ", UN name: " + state.name();
    }
}
